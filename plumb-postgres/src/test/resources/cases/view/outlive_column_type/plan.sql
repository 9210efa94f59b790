drop view public.adults;
  -- locks public.adults: ACCESS EXCLUSIVE
alter table public.people alter column born type timestamp without time zone;
  -- locks public.people: ACCESS EXCLUSIVE
  -- rewrites public.people
  -- table-rewrite: all rows of table public.people are written anew while it is locked
create view public.adults with (security_barrier = true) as
SELECT id,
    born
   FROM public.people;
grant select (id) on table public.adults to public;
comment on column public.adults.born is 'day';
