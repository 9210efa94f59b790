create schema shop;
create collation shop.odd (provider = icu, locale = 'und');
