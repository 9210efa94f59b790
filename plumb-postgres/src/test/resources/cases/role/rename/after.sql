create schema shop;
create table shop.customer (id integer);
-- plumb: renamed from old_reader
create role reader;
create role app login;
alter role reader set work_mem = '8MB';
grant reader to app;
grant usage on schema shop to reader;
grant select on shop.customer to reader;
