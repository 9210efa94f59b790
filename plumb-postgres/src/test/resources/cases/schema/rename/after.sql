-- plumb: renamed from stock
create schema warehouse;
create table warehouse.item (id integer primary key, name text not null);
create view warehouse.names as select name from warehouse.item;
