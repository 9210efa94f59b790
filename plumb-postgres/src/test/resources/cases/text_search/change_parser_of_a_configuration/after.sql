create schema shop;
create text search parser shop.plain
  (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype, headline = prsd_headline);
create text search configuration shop.prose (parser = "default");
alter text search configuration shop.prose add mapping for asciiword with simple;
alter text search configuration shop.prose add mapping for word with english_stem;
comment on text search configuration shop.prose is 'for books';

create table shop.books (
  id integer primary key,
  title text,
  words tsvector generated always as (to_tsvector('shop.prose', title)) stored);
create index by_title on shop.books using gin (to_tsvector('shop.prose', title));
create index by_words on shop.books using gin (words);
create materialized view shop.lexemes as
  select id, to_tsvector('shop.prose', title) as lexemes from shop.books;
create view shop.cats as
  select id from shop.books where words @@ to_tsquery('shop.prose', 'cat');
comment on index shop.by_title is 'for search';
