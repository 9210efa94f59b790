alter table public.orders detach partition public.orders_eu;
  -- locks public.orders: ACCESS EXCLUSIVE
  -- locks public.orders_eu: ACCESS EXCLUSIVE
create table public.old_orders_eu (like public.orders_eu);
with misfits as (delete from public.orders_eu where (((year IS NOT NULL) AND (year >= 2000) AND (year < 3000))) is not true returning *) insert into public.old_orders_eu select * from misfits;
drop table public.orders;
create table public.orders (
  id integer,
  region text,
  year integer
) partition by RANGE (year);
alter table public.orders attach partition public.orders_eu FOR VALUES FROM (2000) TO (3000);
insert into public.orders (id, region, year) overriding system value select id, region, year from public.old_orders_eu;
drop table public.old_orders_eu;
