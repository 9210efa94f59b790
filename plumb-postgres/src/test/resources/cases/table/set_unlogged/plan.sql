alter table public.cache_entry set unlogged;
  -- locks public.cache_entry: ACCESS EXCLUSIVE
  -- rewrites public.cache_entry
  -- table-rewrite: all rows of table public.cache_entry are written anew while it is locked
