alter index public.a_n rename to old_a_n;
alter table public.a alter column n type bigint;
  -- locks public.a: ACCESS EXCLUSIVE
  -- rewrites public.a
  -- table-rewrite: all rows of table public.a are written anew while it is locked
-- transaction 2
create index concurrently a_n on public.a (n DESC);
-- transaction 3
drop index concurrently public.old_a_n;
