alter table public.switches drop constraint switches_pkey;
  -- locks public.switches: ACCESS EXCLUSIVE
  -- constraint-dropped: rows that break constraint public.switches.switches_pkey are no longer refused
