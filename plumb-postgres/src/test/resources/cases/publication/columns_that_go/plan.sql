alter publication part drop table public.orders;
alter publication part add table public.orders (id);
alter table public.orders drop column city;
  -- locks public.orders: ACCESS EXCLUSIVE
  -- data-loss: the values of column public.orders.city are lost
