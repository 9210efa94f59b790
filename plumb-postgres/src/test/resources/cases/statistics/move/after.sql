create schema shop;
create table shop.orders (id bigint primary key, city text, zip text, total numeric);
create schema numbers;
-- plumb: renamed from shop.places
create statistics numbers.orders (dependencies, mcv) on city, zip from shop.orders;
