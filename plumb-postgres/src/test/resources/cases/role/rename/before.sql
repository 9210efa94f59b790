create schema shop;
create table shop.customer (id integer);
create role old_reader;
create role app login;
alter role old_reader set work_mem = '8MB';
grant old_reader to app;
grant usage on schema shop to old_reader;
grant select on shop.customer to old_reader;
