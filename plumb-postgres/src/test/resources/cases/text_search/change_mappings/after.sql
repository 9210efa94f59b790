create schema shop;

create text search dictionary shop.b (template = simple, accept = false);
create text search dictionary shop.c (template = simple, accept = false);
create text search configuration shop.prose (parser = "default");
alter text search configuration shop.prose add mapping for asciiword, word with shop.b, shop.c, simple;
alter text search configuration shop.prose add mapping for hword with simple;
alter text search configuration shop.prose add mapping for "int" with simple;
alter text search configuration shop.prose add mapping for email, host with shop.c;
create table shop.books (title text);
create index on shop.books using gin (to_tsvector('shop.prose', title));
