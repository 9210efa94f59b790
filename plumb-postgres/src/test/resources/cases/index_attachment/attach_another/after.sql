create table orders (id integer, region text) partition by list (region);
create table orders_eu partition of orders for values in ('eu');
create index by_id on only orders (id);
create index eu_by_id on orders_eu (id);
create index eu_by_number on orders_eu (id);
alter index by_id attach partition eu_by_number;
