create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
create function shop.orders_above(lowest numeric) returns bigint begin atomic select count(*) from shop.orders where total >= lowest; end;
