create schema shop;
create operator shop.=== (function = int4eq, leftarg = integer, rightarg = integer);
alter operator shop.=== (integer, integer) owner to shopkeeper;
comment on operator shop.=== (integer, integer) is 'the same';
