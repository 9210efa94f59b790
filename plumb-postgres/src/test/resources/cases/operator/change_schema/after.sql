create schema shop;
create schema old;
-- plumb: renamed from old."==="
create operator shop.=== (function = int4eq, leftarg = integer, rightarg = integer, commutator = operator(shop.===));
create view shop.v as select 1 operator(shop.===) 2 as is_equal;
