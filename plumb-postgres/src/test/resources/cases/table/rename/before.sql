create table person (id integer primary key, name text not null);
create index on person (name);
create view people as select name from person;
create table pet (id integer primary key, owner_id integer references person (id));
