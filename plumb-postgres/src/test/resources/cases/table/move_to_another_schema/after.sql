create schema a;
create schema b;
-- plumb: renamed from a.item
create table b.item (id integer primary key, name text);
