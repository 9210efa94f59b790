create schema shop;
create table shop.orders (id bigint primary key, city text, zip text, total numeric);
-- plumb: renamed from places
create statistics shop.places_of_orders (dependencies, mcv) on city, zip from shop.orders;
