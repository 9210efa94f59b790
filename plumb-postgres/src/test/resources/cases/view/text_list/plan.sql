create or replace view public.adults as
SELECT id
   FROM public.people
  WHERE name = ANY (ARRAY['a'::text, 'b'::text, 'c'::text]);
  -- locks public.adults: ACCESS EXCLUSIVE
