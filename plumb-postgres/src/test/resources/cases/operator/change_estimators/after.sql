create schema shop;
create operator shop.<<< (function = int4lt, leftarg = integer, rightarg = integer, restrict = scalarlesel, join = scalarltjoinsel);
create operator shop.=== (function = int4eq, leftarg = integer, rightarg = integer, restrict = eqsel);
