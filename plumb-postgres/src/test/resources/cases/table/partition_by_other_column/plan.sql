alter table public.orders rename to old_orders;
  -- locks public.orders: ACCESS EXCLUSIVE
alter index public.orders_year rename to old_orders_year;
create table public.orders (
  id integer,
  region text,
  year integer
) partition by RANGE (year);
create table public.orders_new (
  id integer,
  region text,
  year integer
);
create table public.orders_old (
  id integer,
  region text,
  year integer
);
create index orders_year on public.orders (year);
create index orders_new_year_idx on public.orders_new (year);
create index orders_old_year_idx on public.orders_old (year);
alter table public.orders attach partition public.orders_new FOR VALUES FROM (2000) TO (MAXVALUE);
alter table public.orders attach partition public.orders_old FOR VALUES FROM (MINVALUE) TO (2000);
insert into public.orders (id, region, year) select id, region, year from public.old_orders;
  -- table-rewrite: all rows of table public.orders are written anew while it is locked
drop table public.old_orders;
  -- locks public.orders_eu: ACCESS EXCLUSIVE
  -- locks public.orders_us: ACCESS EXCLUSIVE
