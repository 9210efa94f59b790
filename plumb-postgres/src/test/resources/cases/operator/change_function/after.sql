create schema shop;
create operator shop.>>> (function = int4gt, leftarg = integer, rightarg = integer);
create operator shop.<<< (function = int4le, leftarg = integer, rightarg = integer, commutator = operator(shop.>>>));
create view shop.v as select 1 operator(shop.<<<) 2 as is_less;
