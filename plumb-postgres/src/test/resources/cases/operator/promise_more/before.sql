create schema shop;
create operator shop.=== (function = int4eq, leftarg = integer, rightarg = integer);
create operator shop.!== (function = int4ne, leftarg = integer, rightarg = integer);
create view shop.v as select 1 operator(shop.===) 2 as is_equal;
