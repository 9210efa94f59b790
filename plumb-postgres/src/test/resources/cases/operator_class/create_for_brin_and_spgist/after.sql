create schema shop;
create operator class shop.spans for type integer using brin as
  operator 1 < (integer, integer), operator 3 = (integer, integer), operator 5 > (integer, integer),
  function 1 brin_minmax_opcinfo(internal), function 2 brin_minmax_add_value(internal, internal, internal, internal),
  function 3 brin_minmax_consistent(internal, internal, internal), function 4 brin_minmax_union(internal, internal, internal);
create operator class shop.words for type text using spgist as
  operator 3 = (text, text), operator 11 < (text, text),
  function 1 spg_text_config(internal, internal), function 2 spg_text_choose(internal, internal),
  function 3 spg_text_picksplit(internal, internal), function 4 spg_text_inner_consistent(internal, internal),
  function 5 spg_text_leaf_consistent(internal, internal);
create table shop.notes (id integer, word text);
create index notes_id on shop.notes using brin (id shop.spans);
create index notes_word on shop.notes using spgist (word shop.words);
