alter table public.orders alter column id set start with 10 set minvalue -5;
  -- locks public.orders: ACCESS EXCLUSIVE
