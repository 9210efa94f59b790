alter publication big drop table public.orders;
alter publication small drop table public.orders;
alter table public.orders alter column total type bigint;
  -- locks public.orders: ACCESS EXCLUSIVE
  -- rewrites public.orders
  -- table-rewrite: all rows of table public.orders are written anew while it is locked
alter publication big add table public.orders (city, id, total) where (total > 100);
alter publication small add table public.orders (city, id, total);
