drop index public.orders_u;
  -- locks public.orders: ACCESS EXCLUSIVE
create unique index orders_u on public.orders (customer_id) nulls not distinct;
