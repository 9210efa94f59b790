create text search dictionary shop."No Words" (template = pg_catalog.simple, accept = 'false');
create text search dictionary shop.stems (template = pg_catalog.snowball, language = 'english', stopwords = 'english');
create text search configuration shop.bare (parser = pg_catalog."default");
create text search configuration shop.prose (parser = pg_catalog."default");
alter text search configuration shop.prose add mapping for asciihword, hword, hword_asciipart, hword_part with english_stem;
alter text search configuration shop.prose add mapping for asciiword, word with shop."No Words", shop.stems, english_stem;
alter text search configuration shop.prose add mapping for email, file, "float", host, hword_numpart, numhword, numword, sfloat, url, url_path, version with simple;
alter table shop.books add column words tsvector generated always as (to_tsvector('shop.prose'::regconfig, COALESCE(body, ''::text))) stored;
  -- locks shop.books: ACCESS EXCLUSIVE
  -- rewrites shop.books
  -- table-rewrite: all rows of table shop.books are written anew while it is locked
alter table shop.books add column language regconfig default 'shop.prose'::regconfig;
create index by_title on shop.books using gin (to_tsvector('shop.prose'::regconfig, title));
create view shop.lexemes as
SELECT id,
    ts_lexize('shop."No Words"'::regdictionary, title) AS lexemes,
    title @@ to_tsquery('shop.prose'::regconfig, 'cat'::text) AS is_about_cats
   FROM shop.books;
comment on text search configuration shop.prose is 'for books';
comment on text search dictionary shop.stems is 'of words';
