create schema shop;

create text search dictionary shop.stems (template = snowball, language = 'english');
create text search configuration shop.prose (copy = english);
alter text search configuration shop.prose alter mapping for word, asciiword with shop.stems, simple;
comment on text search dictionary shop.stems is 'of words';
create view shop.lexemes as select ts_lexize('shop.stems', 'cats') as lexemes;
