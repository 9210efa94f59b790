alter operator family shop.spot_ops using btree add operator 5 shop.> (point, point);
