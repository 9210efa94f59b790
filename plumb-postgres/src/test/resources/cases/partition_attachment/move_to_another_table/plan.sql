alter table public.orders detach partition public.orders_eu;
  -- locks public.orders: ACCESS EXCLUSIVE
  -- locks public.orders_eu: ACCESS EXCLUSIVE
alter table public.archive attach partition public.orders_eu FOR VALUES IN ('eu');
