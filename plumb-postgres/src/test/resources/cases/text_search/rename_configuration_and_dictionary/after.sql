create schema shop;
create schema old;
-- plumb: renamed from old.stems
create text search dictionary shop.stems (template = snowball, language = 'english');
-- plumb: renamed from a
create text search dictionary shop.b (template = simple);
-- plumb: renamed from old.prose
create text search configuration shop.books (copy = english);
alter text search configuration shop.books alter mapping for word with shop.stems, shop.b;
-- plumb: renamed from c
create text search configuration shop.d (copy = simple);
create table shop.books (
  title text,
  words tsvector generated always as (to_tsvector('shop.books', title)) stored);
create index by_title on shop.books using gin (to_tsvector('shop.d', title));
create view shop.lexemes as select ts_lexize('shop.stems', 'cats') as lexemes;
