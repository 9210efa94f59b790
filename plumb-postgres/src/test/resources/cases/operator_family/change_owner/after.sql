create schema shop;
create operator family shop.spots using btree;
alter operator family shop.spots using btree owner to clerk;
