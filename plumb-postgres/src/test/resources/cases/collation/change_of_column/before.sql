create schema shop;
create collation shop.german (provider = icu, locale = 'de');
create collation shop.french (provider = icu, locale = 'fr');
create table shop.people (name text collate shop.french);
