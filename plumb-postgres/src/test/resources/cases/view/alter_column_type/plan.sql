drop view public.top;
  -- locks public.top: ACCESS EXCLUSIVE
drop view public.adults;
  -- locks public.adults: ACCESS EXCLUSIVE
create view public.adults as
SELECT id,
    1.5 AS one
   FROM public.people;
create view public.top as
SELECT one
   FROM public.adults;
comment on view public.top is 'kept';
