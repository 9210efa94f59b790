alter operator family shop.spots using btree rename to cents;
alter operator family shop.costs using btree set schema depot;
