create access method rows type table handler heap_tableam_handler;
create access method keys type index handler bthandler;
create schema shop;
create table shop.orders (id integer) using rows;
create materialized view shop.ids using rows as select 1 as id;
comment on access method rows is 'kept apart';
comment on access method keys is 'sorted apart';
