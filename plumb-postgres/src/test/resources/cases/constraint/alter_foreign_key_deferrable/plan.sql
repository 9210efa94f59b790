alter table public.orders alter constraint orders_customer deferrable initially deferred;
  -- locks public.orders: ACCESS EXCLUSIVE
