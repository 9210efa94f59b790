create schema shop;
create table shop.customer (id integer);
create role app login;
grant usage on schema shop to app;
grant select on shop.customer to app;
