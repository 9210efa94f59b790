alter table public.cache_entry set unlogged;
  -- locks public.cache_entry: ACCESS EXCLUSIVE
  -- rewrites public.cache_entry
  -- not-replica-safe: the rows of table public.cache_entry are on no replica, and gone after a crash
  -- table-rewrite: all rows of table public.cache_entry are written anew while it is locked
