create access method rows type table handler heap_tableam_handler;
create schema shop;
create table shop.orders (id integer primary key) using rows;
