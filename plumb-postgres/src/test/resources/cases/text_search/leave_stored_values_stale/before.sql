create schema shop;
create text search dictionary shop.words (template = simple, accept = false);
create text search configuration shop.prose (parser = "default");
alter text search configuration shop.prose add mapping for asciiword with shop.words, simple;
create table shop.books (
  title text,
  lexemes tsvector generated always as (to_tsvector('shop.prose', title)) stored,
  check (to_tsvector('shop.prose', title) <> '')
);
create index books_title on shop.books using gin (to_tsvector('shop.prose', title));
create materialized view shop.found as select to_tsvector('shop.prose', title) from shop.books;
