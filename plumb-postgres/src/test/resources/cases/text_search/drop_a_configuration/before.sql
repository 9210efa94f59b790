create schema shop;

create text search dictionary shop.a (template = simple);
create text search configuration shop.prose (copy = english);
alter text search configuration shop.prose alter mapping for word with shop.a;
create text search configuration shop.verse (copy = english);
alter text search configuration shop.verse alter mapping for word with shop.a;
create table shop.books (title text);
create index by_title on shop.books using gin (to_tsvector('shop.prose', title));
