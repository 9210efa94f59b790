create schema shop;
create schema old;
create text search parser old.plain
  (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
create text search template shop.copies (init = dsimple_init, lexize = dsimple_lexize);
create text search dictionary shop.copied (template = shop.copies);
create text search configuration shop.prose (parser = old.plain);
alter text search configuration shop.prose add mapping for word with shop.copied;
