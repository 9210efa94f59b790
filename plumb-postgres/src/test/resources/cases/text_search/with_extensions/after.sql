create schema shop;

create extension dict_int;
create text search dictionary shop.numbers (template = intdict_template, maxlen = 6, rejectlong = true);
create text search configuration shop.prose (copy = simple);
alter text search configuration shop.prose alter mapping for "int", uint with shop.numbers;
