create table orders (id integer, region text, year integer) partition by range (year);
create table orders_eu partition of orders for values from (2000) to (3000);
