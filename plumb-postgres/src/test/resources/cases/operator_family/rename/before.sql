create schema shop;
create schema depot;
create operator family shop.spots using btree;
create operator family shop.costs using btree;
