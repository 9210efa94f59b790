create or replace view public.adults as
SELECT id,
    upper(name) AS name
   FROM public.people
  WHERE born IS NOT NULL;
  -- locks public.adults: ACCESS EXCLUSIVE
