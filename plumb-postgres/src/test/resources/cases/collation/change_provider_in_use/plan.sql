alter table only shop.people alter column name drop default;
  -- locks shop.people: ACCESS EXCLUSIVE
drop view shop.names;
  -- locks shop.names: ACCESS EXCLUSIVE
drop index shop.by_name;
alter table shop.people drop constraint people_name_key;
alter table shop.people drop column initials;
alter collation shop.sorting rename to old_sorting;
create collation shop.sorting (locale = 'C');
alter table shop.people alter column name type text collate shop.sorting;
alter table shop.people add column initials text collate shop.sorting generated always as ("left"(name, 1)) stored;
  -- rewrites shop.people
  -- table-rewrite: all rows of table shop.people are written anew while it is locked
alter table shop.people add constraint people_name_key unique (name);
create index by_name on shop.people (lower(name));
create view shop.names as
SELECT name
   FROM shop.people;
alter table only shop.people alter column name set default 'nobody'::text;
drop collation shop.old_sorting;
