create schema shop;
create schema old;
-- plumb: renamed from old.plain
create text search parser shop.splitter
  (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
-- plumb: renamed from copies
create text search template shop.makes (init = dsimple_init, lexize = dsimple_lexize);
create text search dictionary shop.copied (template = shop.makes);
create text search configuration shop.prose (parser = shop.splitter);
alter text search configuration shop.prose add mapping for word with shop.copied;
