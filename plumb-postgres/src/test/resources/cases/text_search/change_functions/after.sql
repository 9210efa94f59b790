create schema shop;

create function shop.begins(internal, integer) returns internal
  language internal strict as 'prsd_start';
create function shop.init(internal) returns internal language internal strict as 'dsimple_init';
create text search parser shop.plain
  (start = shop.begins, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype, headline = prsd_headline);
create text search parser shop.unlit
  (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype, headline = prsd_headline);

create text search template shop.copies (init = shop.init, lexize = dsimple_lexize);
create text search dictionary shop.copied (template = shop.copies, accept = true);
create text search configuration shop.prose (parser = shop.plain);
alter text search configuration shop.prose add mapping for word with shop.copied;
create table shop.books (title text);
create index by_title on shop.books using gin (to_tsvector('shop.prose', title));
comment on text search parser shop.plain is 'splits';
