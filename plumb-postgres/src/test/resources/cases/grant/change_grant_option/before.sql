create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
grant select, insert on shop.orders to app_reader with grant option;
