create schema shop;
create collation shop.fast (provider = builtin, locale = 'C.UTF-8');
