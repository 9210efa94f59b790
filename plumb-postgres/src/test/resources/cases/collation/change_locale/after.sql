create schema shop;
create collation shop.german (provider = icu, locale = 'de');
create collation shop.plain (lc_collate = 'POSIX', lc_ctype = 'POSIX');
