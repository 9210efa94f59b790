alter view public.adults reset (security_barrier);
  -- locks public.adults: ACCESS EXCLUSIVE
  -- rls-weakened: functions of a reader may see rows that view public.adults hides
alter view public.adults set (check_option = 'cascaded');
