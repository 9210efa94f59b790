create schema shop;

create extension unaccent;
create extension dict_int;
create text search dictionary shop.numbers (template = intdict_template, maxlen = 4, rejectlong = false);
create text search configuration shop.prose (copy = simple);
alter text search configuration shop.prose alter mapping for word, hword with unaccent, simple;
alter text search configuration shop.prose alter mapping for "int", uint with shop.numbers;
