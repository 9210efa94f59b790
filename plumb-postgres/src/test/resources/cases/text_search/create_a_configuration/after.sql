create schema shop;

create table shop.books (
  id integer primary key,
  title text,
  body text,
  words tsvector generated always as (to_tsvector('shop.prose', coalesce(body, ''))) stored,
  language regconfig default 'shop.prose');
create index by_title on shop.books using gin (to_tsvector('shop.prose', title));
create view shop.lexemes as
  select id, ts_lexize('shop."No Words"', title) as lexemes,
         title @@ to_tsquery('shop.prose'::regconfig, 'cat') as is_about_cats
  from shop.books;
alter text search configuration shop.prose alter mapping for asciiword, word
  with shop."No Words", shop.stems, english_stem;
alter text search configuration shop.prose drop mapping for "int", uint;
create text search configuration shop.prose (copy = english);
create text search configuration shop.bare (parser = "default");
create text search dictionary shop.stems
  (template = snowball, language = 'english', stopwords = 'english');
create text search dictionary shop."No Words" (template = pg_catalog.simple, accept = false);
comment on text search configuration shop.prose is 'for books';
comment on text search dictionary shop.stems is 'of words';
