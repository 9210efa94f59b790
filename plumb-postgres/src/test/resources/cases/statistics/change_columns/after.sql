create schema shop;
create table shop.orders (id bigint primary key, city text, zip text, total numeric);
create statistics shop.places (dependencies, mcv) on city, zip, total from shop.orders;
