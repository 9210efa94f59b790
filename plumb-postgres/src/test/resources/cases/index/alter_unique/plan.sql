drop index public.orders_c;
  -- locks public.orders: ACCESS EXCLUSIVE
create unique index orders_c on public.orders (id);
