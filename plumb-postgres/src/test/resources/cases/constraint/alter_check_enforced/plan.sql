alter table public.orders drop constraint orders_total;
  -- locks public.orders: ACCESS EXCLUSIVE
alter table public.orders add constraint orders_total check ((total >= (0)::numeric)) not enforced;
