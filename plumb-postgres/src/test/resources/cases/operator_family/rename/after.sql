create schema shop;
create schema depot;
-- plumb: renamed from spots
create operator family shop.cents using btree;
-- plumb: renamed from shop.costs
create operator family depot.costs using btree;
