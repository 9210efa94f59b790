create table public.orders (id integer, region text, year integer) partition by range (year);
create table public.orders_old partition of public.orders for values from (minvalue) to (2000);
create table public.orders_new partition of public.orders for values from (2000) to (maxvalue);
create index orders_year on public.orders (year);
