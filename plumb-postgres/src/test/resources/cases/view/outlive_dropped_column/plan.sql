create or replace view public.adults as
SELECT id,
    name
   FROM public.people;
  -- locks public.adults: ACCESS EXCLUSIVE
alter table public.people drop column secret;
  -- locks public.people: ACCESS EXCLUSIVE
  -- data-loss: the values of column public.people.secret are lost
