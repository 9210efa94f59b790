alter table public.item add column gross integer generated always as (((price * 119) / 100)) stored;
  -- locks public.item: ACCESS EXCLUSIVE
  -- rewrites public.item
  -- table-rewrite: all rows of table public.item are written anew while it is locked
