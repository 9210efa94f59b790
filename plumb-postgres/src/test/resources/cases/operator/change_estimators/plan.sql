alter operator shop.<<< (integer, integer) set (restrict = pg_catalog.scalarlesel, join = pg_catalog.scalarltjoinsel);
alter operator shop.=== (integer, integer) set (restrict = pg_catalog.eqsel, join = none);
