drop collation shop.plain;
create collation shop.plain (lc_collate = 'C', lc_ctype = 'POSIX');
