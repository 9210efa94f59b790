alter table public.orders drop constraint orders_customer;
  -- locks public.customers: ACCESS EXCLUSIVE
  -- locks public.orders: ACCESS EXCLUSIVE
alter table public.customers alter column id type integer;
  -- rewrites public.customers
  -- type-narrowing: values of column public.customers.id may not fit into integer
  -- table-rewrite: all rows of table public.customers are written anew while it is locked
alter table public.orders alter column customer_id type integer;
  -- rewrites public.orders
  -- type-narrowing: values of column public.orders.customer_id may not fit into integer
  -- table-rewrite: all rows of table public.orders are written anew while it is locked
alter table public.orders add constraint orders_customer foreign key (customer_id) references public.customers (id);
