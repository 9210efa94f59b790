create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
alter default privileges in schema shop grant select on tables to app_reader;
