alter table public.orders rename constraint orders_c to orders_by_id;
  -- locks public.orders: ACCESS EXCLUSIVE
alter table public.orders rename constraint orders_t to orders_total;
