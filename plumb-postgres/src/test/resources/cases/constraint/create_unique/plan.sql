alter table public.orders add constraint orders_once unique (customer_id, status) include (total);
  -- locks public.orders: ACCESS EXCLUSIVE
