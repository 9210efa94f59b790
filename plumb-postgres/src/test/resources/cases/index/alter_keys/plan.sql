drop index public.orders_c;
  -- locks public.orders: ACCESS EXCLUSIVE
create index orders_c on public.orders (customer_id DESC, id);
