alter table public.orders drop constraint orders_customer;
  -- locks public.customers: ACCESS EXCLUSIVE
  -- locks public.orders: ACCESS EXCLUSIVE
alter table public.orders add constraint orders_customer foreign key (code) references public.customers (code);
