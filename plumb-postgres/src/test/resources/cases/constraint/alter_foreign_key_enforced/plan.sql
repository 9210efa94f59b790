alter table public.orders alter constraint orders_customer not enforced;
  -- locks public.customers: ACCESS EXCLUSIVE
  -- locks public.orders: ACCESS EXCLUSIVE
  -- constraint-dropped: rows that break constraint public.orders.orders_customer are no longer refused
