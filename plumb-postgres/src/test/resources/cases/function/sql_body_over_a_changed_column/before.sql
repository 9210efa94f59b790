create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
create function shop.total(which integer) returns numeric return (select total from shop.orders where id = which);
