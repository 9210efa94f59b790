create schema shop;
create operator shop.=== (function = int4eq, leftarg = integer, rightarg = integer, commutator = operator(shop.===), negator = operator(shop.!==), restrict = eqsel, hashes, merges);
create operator shop.!== (function = int4ne, leftarg = integer, rightarg = integer, negator = operator(shop.===));
create view shop.v as select 1 operator(shop.===) 2 as is_equal;
