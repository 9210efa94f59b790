drop text search template shop.copies;
create text search template shop.copies (init = pg_catalog.dsimple_init, lexize = shop.b_lexize);
drop text search parser shop.plain;
create text search parser shop.plain (start = pg_catalog.prsd_start, gettoken = shop.b_next, end = shop.b_end, lextypes = shop.b_types);
