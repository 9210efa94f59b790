create schema shop;
create schema old;
create text search dictionary old.stems (template = snowball, language = 'english');
create text search dictionary shop.a (template = simple);
create text search configuration old.prose (copy = english);
alter text search configuration old.prose alter mapping for word with old.stems, shop.a;
create text search configuration shop.c (copy = simple);
create table shop.books (
  title text,
  words tsvector generated always as (to_tsvector('old.prose', title)) stored);
create index by_title on shop.books using gin (to_tsvector('shop.c', title));
create view shop.lexemes as select ts_lexize('old.stems', 'cats') as lexemes;
