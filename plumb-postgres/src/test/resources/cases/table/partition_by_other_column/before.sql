create table public.orders (id integer, region text, year integer) partition by list (region);
create table public.orders_eu partition of public.orders for values in ('eu');
create table public.orders_us partition of public.orders for values in ('us');
create index orders_year on public.orders (year);
