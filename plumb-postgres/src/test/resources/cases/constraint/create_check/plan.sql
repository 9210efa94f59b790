alter table public.orders add constraint orders_total check ((total >= (0)::numeric));
  -- locks public.orders: ACCESS EXCLUSIVE
