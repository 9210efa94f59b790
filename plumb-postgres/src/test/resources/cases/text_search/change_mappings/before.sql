create schema shop;

create text search dictionary shop.a (template = simple, accept = false);
create text search dictionary shop.b (template = simple, accept = false);
create text search configuration shop.prose (parser = "default");
alter text search configuration shop.prose add mapping for asciiword, word, hword with shop.a, simple;
alter text search configuration shop.prose add mapping for "int", "float" with simple;
alter text search configuration shop.prose add mapping for url, host with shop.a;
create table shop.books (title text);
create index on shop.books using gin (to_tsvector('shop.prose', title));
