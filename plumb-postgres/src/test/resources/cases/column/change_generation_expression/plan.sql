alter table public.item alter column gross set expression as (((price * 119) / 100));
  -- locks public.item: ACCESS EXCLUSIVE
  -- rewrites public.item
  -- table-rewrite: all rows of table public.item are written anew while it is locked
