create access method rows type table handler heap_tableam_handler;
create schema shop;
create table shop.orders (id integer primary key, note text) using rows;
create view shop.ids as select id from shop.orders;
