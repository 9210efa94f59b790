create schema shop;

create conversion shop.a for 'UTF8' to 'LATIN1' from utf8_to_iso8859_1;
create conversion shop.b for 'UTF8' to 'LATIN3' from utf8_to_iso8859;
create conversion shop.c for 'LATIN3' to 'UTF8' from iso8859_to_utf8;
