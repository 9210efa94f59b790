drop view public.v;
  -- locks public.v: ACCESS EXCLUSIVE
alter table public.a alter column n type bigint;
  -- locks public.a: ACCESS EXCLUSIVE
  -- rewrites public.a
  -- table-rewrite: all rows of table public.a are written anew while it is locked
create view public.v as
SELECT n
   FROM public.a;
-- transaction 2
create index concurrently a_m on public.a (m);
