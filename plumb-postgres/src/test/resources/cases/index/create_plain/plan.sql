create index orders_customer on public.orders (customer_id);
  -- locks public.orders: SHARE
