create schema shop;

create function shop.convert(integer, integer, cstring, internal, integer, boolean) returns integer
  language c strict as '$libdir/utf8_and_iso8859_1', 'iso8859_1_to_utf8';
create conversion shop.a for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
