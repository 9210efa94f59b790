create schema shop;
create operator shop.<<< (function = int4lt, leftarg = integer, rightarg = integer, restrict = scalarltsel);
create operator shop.=== (function = int4eq, leftarg = integer, rightarg = integer, join = eqjoinsel);
