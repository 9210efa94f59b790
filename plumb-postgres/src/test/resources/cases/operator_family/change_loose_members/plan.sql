alter operator family shop.fam using btree drop function 1 (point, point);
alter operator family shop.fam using btree add function 1 (point, point) shop.backwards(point, point);
alter operator family shop.fam using btree drop operator 1 (point, point);
alter operator family shop.fam using btree drop operator 5 (point, point);
alter operator family shop.fam using btree add operator 1 shop.> (point, point);
alter operator family shop.fam using btree add operator 5 shop.< (point, point);
