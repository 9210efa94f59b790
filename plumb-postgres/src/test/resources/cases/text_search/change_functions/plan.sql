drop index shop.by_title;
  -- locks shop.books: ACCESS EXCLUSIVE
drop text search configuration shop.prose;
drop text search dictionary shop.copied;
drop text search template shop.copies;
create text search template shop.copies (init = shop.init, lexize = pg_catalog.dsimple_lexize);
create text search dictionary shop.copied (template = shop.copies, accept = 'true');
drop text search parser shop.plain;
create text search parser shop.plain (start = shop.begins, gettoken = pg_catalog.prsd_nexttoken, end = pg_catalog.prsd_end, headline = pg_catalog.prsd_headline, lextypes = pg_catalog.prsd_lextype);
create text search configuration shop.prose (parser = shop.plain);
alter text search configuration shop.prose add mapping for word with shop.copied;
create index by_title on shop.books using gin (to_tsvector('shop.prose'::regconfig, title));
  -- locks shop.books: SHARE
comment on text search parser shop.plain is 'splits';
drop text search parser shop.unlit;
create text search parser shop.unlit (start = pg_catalog.prsd_start, gettoken = pg_catalog.prsd_nexttoken, end = pg_catalog.prsd_end, headline = pg_catalog.prsd_headline, lextypes = pg_catalog.prsd_lextype);
