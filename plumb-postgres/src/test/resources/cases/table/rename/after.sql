-- plumb: renamed from person
create table customer (id integer primary key, name text not null);
create index on customer (name);
create view people as select name from customer;
create table pet (id integer primary key, owner_id integer references customer (id));
