create schema shop;
create table shop.customer (id integer);
create role app login;
create role reader;
grant reader to app;
grant usage on schema shop to app, reader;
grant select on shop.customer to app, reader;
alter role app set statement_timeout = '5s';
