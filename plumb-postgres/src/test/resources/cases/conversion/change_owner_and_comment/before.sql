create schema shop;

create conversion shop.a for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
alter conversion shop.a owner to clerk;
comment on conversion shop.a is 'for old clients';
