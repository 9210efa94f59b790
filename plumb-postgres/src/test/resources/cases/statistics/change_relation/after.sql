create schema shop;
create table shop.orders (id bigint primary key, city text, zip text, total numeric);
create table shop.addresses (city text, zip text);
create statistics shop.places (dependencies, mcv) on city, zip from shop.addresses;
