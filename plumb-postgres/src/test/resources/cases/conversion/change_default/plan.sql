drop conversion shop.a;
create conversion shop.a for 'LATIN1' to 'UTF8' from pg_catalog.iso8859_1_to_utf8;
drop conversion shop.b;
create default conversion shop.b for 'LATIN1' to 'UTF8' from pg_catalog.iso8859_1_to_utf8;
