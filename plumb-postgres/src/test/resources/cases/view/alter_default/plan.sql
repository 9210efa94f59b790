alter view public.adults alter column name set default '?'::text;
  -- locks public.adults: ACCESS EXCLUSIVE
