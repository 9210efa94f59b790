drop view shop.lexemes;
  -- locks shop.lexemes: ACCESS EXCLUSIVE
alter text search configuration shop.prose drop mapping for asciiword, word;
drop text search dictionary shop.stems;
create text search dictionary shop.stems (template = pg_catalog.simple, stopwords = 'english');
alter text search configuration shop.prose add mapping for asciiword, word with shop.stems, simple;
create view shop.lexemes as
SELECT ts_lexize('shop.stems'::regdictionary, 'cats'::text) AS lexemes;
comment on text search dictionary shop.stems is 'of words';
