alter table public.orders add constraint orders_total check ((total >= (0)::numeric)) not valid;
  -- locks public.orders: ACCESS EXCLUSIVE
