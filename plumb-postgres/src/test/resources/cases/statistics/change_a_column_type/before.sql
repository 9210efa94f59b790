create schema shop;
create table shop.orders (id bigint primary key, city text, zip text, total numeric);
create statistics shop.places (dependencies, mcv) on city, zip from shop.orders;
alter statistics shop.places set statistics 300;
comment on statistics shop.places is 'A zip code has a city';
