create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
grant select, insert on shop.orders to app_reader;
grant update on shop.orders to app_writer with grant option;
grant select on shop.orders to app_auditor;
