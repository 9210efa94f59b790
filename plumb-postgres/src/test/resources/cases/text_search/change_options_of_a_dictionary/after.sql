create schema shop;

create text search dictionary shop.stems (template = snowball, language = 'german', stopwords = 'english');
create text search dictionary shop.more (template = simple, accept = false, stopwords = 'german');
create text search dictionary shop.less (template = simple, accept = false);
create text search dictionary shop.none (template = simple, stopwords = 'german');
create text search configuration shop.prose (copy = english);
alter text search configuration shop.prose alter mapping for word with shop.less, shop.stems;
