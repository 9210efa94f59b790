create schema shop;
create operator family shop.spots using btree;
