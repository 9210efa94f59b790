alter view public.adults rename to grown;
  -- locks public.adults: ACCESS EXCLUSIVE
