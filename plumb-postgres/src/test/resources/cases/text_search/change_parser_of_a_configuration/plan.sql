drop view shop.cats;
  -- locks shop.cats: ACCESS EXCLUSIVE
drop index shop.by_title;
  -- locks shop.books: ACCESS EXCLUSIVE
drop materialized view shop.lexemes;
  -- locks shop.lexemes: ACCESS EXCLUSIVE
alter table shop.books drop column words;
drop text search configuration shop.prose;
create text search configuration shop.prose (parser = pg_catalog."default");
alter text search configuration shop.prose add mapping for asciiword with simple;
alter text search configuration shop.prose add mapping for word with english_stem;
alter table shop.books add column words tsvector generated always as (to_tsvector('shop.prose'::regconfig, title)) stored;
  -- rewrites shop.books
  -- table-rewrite: all rows of table shop.books are written anew while it is locked
create materialized view shop.lexemes as
SELECT id,
    to_tsvector('shop.prose'::regconfig, title) AS lexemes
   FROM shop.books;
create index by_title on shop.books using gin (to_tsvector('shop.prose'::regconfig, title));
create index by_words on shop.books using gin (words);
create view shop.cats as
SELECT id
   FROM shop.books
  WHERE words @@ to_tsquery('shop.prose'::regconfig, 'cat'::text);
comment on index shop.by_title is 'for search';
comment on text search configuration shop.prose is 'for books';
