alter publication sales drop table public.orders;
  -- replication-stopped: publication sales no longer publishes table public.orders
alter table public.orders set unlogged;
  -- locks public.orders: ACCESS EXCLUSIVE
  -- rewrites public.orders
  -- not-replica-safe: the rows of table public.orders are on no replica, and gone after a crash
  -- table-rewrite: all rows of table public.orders are written anew while it is locked
