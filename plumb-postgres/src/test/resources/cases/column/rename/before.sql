create table item (id integer primary key, name text not null);
create view names as select name from item;
create index on item (lower(name));
