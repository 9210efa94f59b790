create schema shop;
create schema old;
-- plumb: renamed from old.a
create conversion shop.b for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
-- plumb: renamed from c
create default conversion shop.d for 'UTF8' to 'LATIN1' from utf8_to_iso8859_1;
