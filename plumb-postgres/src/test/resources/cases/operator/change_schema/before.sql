create schema shop;
create schema old;
create operator old.=== (function = int4eq, leftarg = integer, rightarg = integer, commutator = operator(old.===));
create view shop.v as select 1 operator(old.===) 2 as is_equal;
