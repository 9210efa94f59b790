create schema shop;
create collation shop.german (provider = icu, locale = 'de');
create table shop.people (name text collate shop.german);
