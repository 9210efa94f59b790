create access method rows type table handler heap_tableam_handler;
create schema shop;
create table shop.orders (id integer, day date) partition by range (day) using heap;
create table shop.orders_1 partition of shop.orders for values from ('2020-01-01') to ('2021-01-01') using heap;
