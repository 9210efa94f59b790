create conversion shop.from_latin for 'LATIN1' to 'UTF8' from pg_catalog.iso8859_1_to_utf8;
create default conversion shop.to_latin for 'UTF8' to 'LATIN1' from pg_catalog.utf8_to_iso8859_1;
comment on conversion shop.to_latin is 'for old clients';
