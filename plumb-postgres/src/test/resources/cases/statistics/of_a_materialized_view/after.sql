create schema shop;
create table shop.orders (id bigint primary key, city text, zip text, total numeric);
create materialized view shop.totals as select city, zip, total + 2 as more from shop.orders;
create statistics shop.places on city, zip from shop.totals;
