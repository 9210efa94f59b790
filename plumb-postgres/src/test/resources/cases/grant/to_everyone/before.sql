create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
grant select on shop.orders to app_auditor;
