create schema shop;
create table shop.orders (id bigint primary key, city text, zip text, total numeric);
create materialized view shop.totals as select city, zip, total + 1 as more from shop.orders;
