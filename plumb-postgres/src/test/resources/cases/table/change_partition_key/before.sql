create table orders (id integer, region text, year integer) partition by list (region);
create table orders_eu partition of orders for values in ('eu');
