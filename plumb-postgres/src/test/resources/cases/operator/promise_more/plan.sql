alter operator shop.!== (integer, integer) set (negator = operator(shop.===));
alter operator shop.=== (integer, integer) set (restrict = pg_catalog.eqsel, commutator = operator(shop.===), hashes, merges);
