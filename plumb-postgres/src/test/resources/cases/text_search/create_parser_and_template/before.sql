create schema shop;

create function shop.begins(internal, integer) returns internal
  language internal strict as 'prsd_start';
create function shop.lexize(internal, internal, internal, internal) returns internal
  language internal strict as 'dsimple_lexize';
