create or replace view public.adults with (security_barrier = true) as
SELECT id
   FROM public.people
  WHERE id > 0;
  -- locks public.adults: ACCESS EXCLUSIVE
