alter table public.orders rename to sales;
  -- locks public.orders: ACCESS EXCLUSIVE
alter table public.sales rename constraint orders_pkey to sales_pkey;
  -- locks public.sales: ACCESS EXCLUSIVE
alter table public.sales rename constraint orders_id_not_null to sales_id_not_null;
  -- locks public.sales: ACCESS EXCLUSIVE
