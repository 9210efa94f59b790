create schema shop;
create collation shop.german (provider = icu, locale = 'de');
alter collation shop.german owner to shopkeeper;
comment on collation shop.german is 'as in a phone book';
