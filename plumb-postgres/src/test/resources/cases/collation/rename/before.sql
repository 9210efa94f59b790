create schema shop;
create schema old;
create collation old.french (provider = icu, locale = 'fr');
create table shop.people (name text collate old.french);
create index by_name on shop.people (lower(name));
create collation shop.a (locale = 'C');
