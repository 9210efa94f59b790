alter table public.orders detach partition public.orders_eu;
  -- locks public.orders: ACCESS EXCLUSIVE
  -- locks public.orders_eu: ACCESS EXCLUSIVE
drop table public.orders;
create table public.orders (
  id integer,
  region text,
  year integer
) partition by RANGE (year);
alter table public.orders attach partition public.orders_eu FOR VALUES FROM (2000) TO (3000);
