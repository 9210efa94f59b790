drop index public.orders_open;
  -- locks public.orders: ACCESS EXCLUSIVE
create index orders_open on public.orders (id) where (status IS NULL);
