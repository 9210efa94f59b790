alter table public.orders drop constraint orders_c;
  -- locks public.orders: ACCESS EXCLUSIVE
alter table public.orders add constraint orders_c unique (id) deferrable initially deferred;
