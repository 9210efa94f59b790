alter table public.orders drop column twice;
  -- locks public.orders: ACCESS EXCLUSIVE
  -- data-loss: the values of column public.orders.twice are lost
alter table public.orders add column twice integer generated always as ((total * 2)) stored;
  -- rewrites public.orders
  -- table-rewrite: all rows of table public.orders are written anew while it is locked
