create schema shop;
create table shop.orders (id bigint primary key, city text, zip text, total numeric);
create statistics shop.places (dependencies, mcv) on city, zip from shop.orders;
create statistics shop.everything on zip, city, (lower(city)), (total * 2) from shop.orders;
create statistics shop.single on (total % 10) from shop.orders;
alter statistics shop.single set statistics 200;
comment on statistics shop.places is 'A zip code has a city';
