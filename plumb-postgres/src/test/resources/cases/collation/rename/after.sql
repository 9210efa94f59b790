create schema shop;
create schema old;
-- plumb: renamed from old.french
create collation shop.francais (provider = icu, locale = 'fr');
create table shop.people (name text collate shop.francais);
create index by_name on shop.people (lower(name));
-- plumb: renamed from a
create collation shop.b (locale = 'C');
