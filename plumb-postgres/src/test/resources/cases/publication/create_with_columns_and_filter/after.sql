create schema shop;
create table shop.orders (id bigint primary key, city text, total numeric);
create table shop.items (id bigint primary key, price numeric);
create publication big for table shop.orders (id, total) where (total > 100 and city is not null), shop.items;
