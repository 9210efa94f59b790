drop collation shop.fast;
create collation shop.fast (provider = builtin, locale = 'C.UTF-8');
