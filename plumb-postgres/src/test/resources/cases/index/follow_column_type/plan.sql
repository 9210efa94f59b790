alter table public.orders alter column customer_id type integer;
  -- locks public.orders: ACCESS EXCLUSIVE
  -- rewrites public.orders
  -- type-narrowing: values of column public.orders.customer_id may not fit into integer
  -- table-rewrite: all rows of table public.orders are written anew while it is locked
drop index public.orders_s;
alter table public.orders alter column status type text;
create index orders_s on public.orders (lower(status));
