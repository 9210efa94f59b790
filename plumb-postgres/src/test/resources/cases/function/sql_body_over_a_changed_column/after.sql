create schema shop;
create table shop.orders (id integer primary key, total double precision, note text);
create function shop.total(which integer) returns numeric return (select total::numeric from shop.orders where id = which);
