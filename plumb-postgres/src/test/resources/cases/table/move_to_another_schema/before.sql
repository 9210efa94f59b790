create schema a;
create schema b;
create table a.item (id integer primary key, name text);
