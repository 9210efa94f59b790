create schema shop;

create text search dictionary shop.a (template = simple, accept = false);
create text search configuration shop.prose (copy = simple);
alter text search configuration shop.prose alter mapping for asciiword with english_stem, shop.a, simple;
