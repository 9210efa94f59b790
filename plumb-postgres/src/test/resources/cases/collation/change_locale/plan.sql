drop collation shop.german;
create collation shop.german (provider = icu, locale = 'de');
drop collation shop.plain;
create collation shop.plain (locale = 'POSIX');
