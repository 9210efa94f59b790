create table orders (id integer, region text) partition by list (region);
create table archive (id integer, region text) partition by list (region);
create table orders_eu partition of orders for values in ('eu');
