alter view public.adults reset (security_invoker);
  -- locks public.adults: ACCESS EXCLUSIVE
  -- rls-weakened: policies apply to the owner of view public.adults, not to who reads it
