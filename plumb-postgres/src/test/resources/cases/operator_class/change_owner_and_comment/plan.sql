alter operator class shop.spot_ops using btree owner to clerk;
alter operator family shop.spot_ops using btree owner to clerk;
comment on operator family shop.spot_ops using btree is 'of spots';
comment on operator class shop.spot_ops using btree is null;
