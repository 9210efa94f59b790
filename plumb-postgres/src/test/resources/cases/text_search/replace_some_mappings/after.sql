create schema shop;

create text search dictionary shop.stems (template = simple);
create text search configuration shop.prose (copy = simple);
alter text search configuration shop.prose alter mapping for word, asciiword with shop.stems, simple;
alter text search configuration shop.prose alter mapping for email, hword with shop.stems;
alter text search configuration shop.prose drop mapping for host;
