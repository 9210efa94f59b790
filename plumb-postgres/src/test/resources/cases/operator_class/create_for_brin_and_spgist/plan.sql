create operator family shop.spans using brin;
create operator family shop.words using spgist;
create operator class shop.spans for type integer using brin family shop.spans as
  operator 1 pg_catalog.< (integer, integer),
  operator 3 pg_catalog.= (integer, integer),
  operator 5 pg_catalog.> (integer, integer),
  function 1 (integer, integer) pg_catalog.brin_minmax_opcinfo(internal),
  function 2 (integer, integer) pg_catalog.brin_minmax_add_value(internal, internal, internal, internal),
  function 3 (integer, integer) pg_catalog.brin_minmax_consistent(internal, internal, internal),
  function 4 (integer, integer) pg_catalog.brin_minmax_union(internal, internal, internal);
alter operator family shop.words using spgist add operator 3 pg_catalog.= (text, text);
alter operator family shop.words using spgist add operator 11 pg_catalog.< (text, text);
create operator class shop.words for type text using spgist family shop.words as
  function 1 (text, text) pg_catalog.spg_text_config(internal, internal),
  function 2 (text, text) pg_catalog.spg_text_choose(internal, internal),
  function 3 (text, text) pg_catalog.spg_text_picksplit(internal, internal),
  function 4 (text, text) pg_catalog.spg_text_inner_consistent(internal, internal),
  function 5 (text, text) pg_catalog.spg_text_leaf_consistent(internal, internal);
create table shop.notes (
  id integer,
  word text
);
create index notes_id on shop.notes using brin (id shop.spans);
create index notes_word on shop.notes using spgist (word shop.words);
