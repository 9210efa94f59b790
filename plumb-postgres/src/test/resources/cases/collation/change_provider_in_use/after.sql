create schema shop;
create collation shop.sorting (locale = 'C');
create table shop.people (
  id integer primary key,
  name text collate shop.sorting not null default 'nobody',
  initials text collate shop.sorting generated always as (left(name, 1)) stored,
  unique (name));
create index by_name on shop.people (lower(name));
create view shop.names as select name from shop.people;
