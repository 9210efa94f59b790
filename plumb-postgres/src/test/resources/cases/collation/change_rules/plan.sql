drop collation shop.odd;
create collation shop.odd (provider = icu, locale = 'und');
