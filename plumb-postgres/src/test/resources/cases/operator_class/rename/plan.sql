alter operator family shop.spot_ops using btree rename to cents_ops;
alter operator class shop.spot_ops using btree rename to cents_ops;
