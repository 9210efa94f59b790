create schema shop;

create text search dictionary shop.stems (template = snowball, language = 'english');
create text search configuration shop.prose (copy = simple);
alter text search configuration shop.prose alter mapping for word, asciiword, hword with shop.stems;
alter text search configuration shop.prose drop mapping for url;
