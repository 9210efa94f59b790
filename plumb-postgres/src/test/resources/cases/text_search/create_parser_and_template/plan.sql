create text search parser shop.plain (start = pg_catalog.prsd_start, gettoken = pg_catalog.prsd_nexttoken, end = pg_catalog.prsd_end, headline = pg_catalog.prsd_headline, lextypes = pg_catalog.prsd_lextype);
create text search parser shop.unlit (start = shop.begins, gettoken = pg_catalog.prsd_nexttoken, end = pg_catalog.prsd_end, lextypes = pg_catalog.prsd_lextype);
create text search template shop.bare (lexize = shop.lexize);
create text search template shop.copies (init = pg_catalog.dsimple_init, lexize = pg_catalog.dsimple_lexize);
create text search dictionary shop.copied (template = shop.copies, stopwords = 'english');
create text search configuration shop.prose (parser = shop.unlit);
alter text search configuration shop.prose add mapping for word with shop.copied;
comment on text search template shop.copies is 'makes dictionaries';
comment on text search parser shop.plain is 'splits';
