create schema shop;

create function shop.begins(internal, integer) returns internal
  language internal strict as 'prsd_start';
create function shop.lexize(internal, internal, internal, internal) returns internal
  language internal strict as 'dsimple_lexize';

comment on text search parser shop.plain is 'splits';
comment on text search template shop.copies is 'makes dictionaries';
create text search parser shop.plain
  (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype, headline = prsd_headline);
create text search parser shop.unlit
  (start = shop.begins, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);

create text search template shop.copies (init = dsimple_init, lexize = dsimple_lexize);
create text search template shop.bare (lexize = shop.lexize);
create text search dictionary shop.copied (template = shop.copies, stopwords = 'english');
create text search configuration shop.prose (parser = shop.unlit);
alter text search configuration shop.prose add mapping for word with shop.copied;
