create schema shop;
create collation shop.german (provider = icu, locale = 'de-AT');
create collation shop.plain (lc_collate = 'C', lc_ctype = 'C');
