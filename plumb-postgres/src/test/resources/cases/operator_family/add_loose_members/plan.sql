alter operator family shop.spot_ops using btree add operator 1 shop.< (point, integer);
alter operator family shop.spot_ops using btree add function 1 (point, integer) shop.zcmp(point, integer);
alter operator family shop.spot_ops using btree add function 4 (point, point) pg_catalog.btequalimage(oid);
