create schema shop;
create table shop.orders (id bigint primary key, city text, total numeric);
