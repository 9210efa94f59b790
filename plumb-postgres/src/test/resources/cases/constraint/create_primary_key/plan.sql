alter table public.orders add constraint orders_pkey primary key (id);
  -- locks public.orders: ACCESS EXCLUSIVE
