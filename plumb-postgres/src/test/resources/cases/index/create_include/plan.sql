create index orders_inc on public.orders (id) include (total, customer_id) with (fillfactor = 70);
  -- locks public.orders: SHARE
