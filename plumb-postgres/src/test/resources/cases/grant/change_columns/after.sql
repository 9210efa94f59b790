create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
grant select (id) on shop.orders to app_reader with grant option;
grant update (id, total) on shop.orders to app_reader;
