create schema empty;
alter publication changes drop table public.customers;
  -- replication-stopped: publication changes no longer publishes table public.customers
alter publication changes drop table public.orders;
  -- replication-stopped: publication changes no longer publishes table public.orders
drop publication changes;
  -- replication-stopped: subscribers of publication changes get no changes any more
alter table public.orders drop constraint orders_customer_fkey;
  -- locks public.customers: ACCESS EXCLUSIVE
  -- locks public.orders: ACCESS EXCLUSIVE
  -- locks public.orders_1: ACCESS EXCLUSIVE
  -- locks public.orders_1_1: ACCESS EXCLUSIVE
  -- constraint-dropped: rows that break constraint public.orders.orders_customer_fkey are no longer refused
  -- constraint-dropped: rows that break constraint public.orders_1.orders_customer_fkey are no longer refused
  -- constraint-dropped: rows that break constraint public.orders_1_1.orders_customer_fkey are no longer refused
drop table public.customers;
  -- data-loss: all rows of table public.customers are lost
drop table public.orders;
  -- data-loss: all rows of table public.orders_1_1 are lost
