alter table public.orders drop constraint buyer;
  -- locks public.customers: ACCESS EXCLUSIVE
  -- locks public.orders: ACCESS EXCLUSIVE
alter table public.orders add constraint buyer foreign key (customer, region) references public.customers (id, region) on delete set null (customer);
