create schema shop;
create table shop.orders (id bigint primary key, city text, zip text, total numeric);
create statistics shop.words on (lower(city)), (upper(zip)) from shop.orders;
