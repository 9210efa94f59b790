drop view public.top;
drop view public.adults;
create view public.adults as
SELECT id,
    1.5 AS one
   FROM public.people;
create view public.top as
SELECT one
   FROM public.adults;
comment on view public.top is 'kept';
