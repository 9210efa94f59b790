alter operator family shop.spot_ops using btree rename to cents_ops;
alter operator family shop.cents_ops using btree set schema depot;
alter operator class shop.spot_ops using btree rename to cents_ops;
alter operator class shop.cents_ops using btree set schema depot;
