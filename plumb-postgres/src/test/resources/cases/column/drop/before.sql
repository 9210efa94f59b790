create table item (id integer primary key, name text, weight integer);
create view weights as select id, weight from item;
