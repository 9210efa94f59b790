create schema shop;
create operator shop.=== (function = int4eq, leftarg = integer, rightarg = integer);
alter operator shop.=== (integer, integer) owner to clerk;
comment on operator shop.=== (integer, integer) is 'equal';
