create table item (
  id integer primary key,
  -- plumb: renamed from name
  title text not null
);
create view names as select title from item;
create index on item (lower(title));
