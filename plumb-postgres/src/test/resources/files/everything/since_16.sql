-- What came with PostgreSQL 16.

create collation shop.ordered (provider = icu, locale = 'und', rules = '&a < g');
