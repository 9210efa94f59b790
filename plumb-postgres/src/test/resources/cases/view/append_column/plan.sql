create or replace view public.adults as
SELECT id,
    name AS "Full name"
   FROM public.people;
  -- locks public.adults: ACCESS EXCLUSIVE
comment on column public.adults."Full name" is 'name';
