create schema shop;

create conversion shop.a for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
create default conversion shop.b for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
create schema other;
create default conversion other.a for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
