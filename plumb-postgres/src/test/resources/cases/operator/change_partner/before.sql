create schema shop;
create operator shop.<<< (function = int4lt, leftarg = integer, rightarg = integer);
create operator shop.>>> (function = int4gt, leftarg = integer, rightarg = integer, commutator = operator(shop.<<<));
