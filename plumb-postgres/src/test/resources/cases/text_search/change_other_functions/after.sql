create schema shop;

create function shop.a_next(internal, internal, internal) returns internal
  language internal strict as 'prsd_nexttoken';
create function shop.a_end(internal) returns void language internal strict as 'prsd_end';
create function shop.a_types(internal) returns internal
  language internal strict as 'prsd_lextype';
create function shop.a_lexize(internal, internal, internal, internal) returns internal
  language internal strict as 'dsimple_lexize';

create function shop.b_next(internal, internal, internal) returns internal
  language internal strict as 'prsd_nexttoken';
create function shop.b_end(internal) returns void language internal strict as 'prsd_end';
create function shop.b_types(internal) returns internal
  language internal strict as 'prsd_lextype';
create function shop.b_lexize(internal, internal, internal, internal) returns internal
  language internal strict as 'dsimple_lexize';

create text search parser shop.plain
  (start = prsd_start, gettoken = shop.b_next, end = shop.b_end, lextypes = shop.b_types);
create text search template shop.copies (init = dsimple_init, lexize = shop.b_lexize);
