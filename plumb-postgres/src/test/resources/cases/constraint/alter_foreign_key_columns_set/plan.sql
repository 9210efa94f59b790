alter table public.orders add constraint orders_customer foreign key (customer_id) references public.customers (id) on delete set null (customer_id);
  -- locks public.customers: SHARE ROW EXCLUSIVE
  -- locks public.orders: SHARE ROW EXCLUSIVE
