drop conversion shop.a;
create conversion shop.a for 'UTF8' to 'LATIN1' from pg_catalog.utf8_to_iso8859_1;
drop conversion shop.b;
create conversion shop.b for 'UTF8' to 'LATIN3' from pg_catalog.utf8_to_iso8859;
drop conversion shop.c;
create conversion shop.c for 'LATIN3' to 'UTF8' from pg_catalog.iso8859_to_utf8;
