alter table public.item alter column id type bigint;
  -- locks public.item: ACCESS EXCLUSIVE
  -- rewrites public.item
  -- table-rewrite: all rows of table public.item are written anew while it is locked
alter table public.item alter column id set maxvalue 9223372036854775807;
