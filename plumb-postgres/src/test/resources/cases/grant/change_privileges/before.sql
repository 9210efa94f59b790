create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
grant select, insert, update on shop.orders to app_reader;
