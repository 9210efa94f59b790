create schema stock;
create table stock.item (id integer primary key, name text not null);
create view stock.names as select name from stock.item;
