create schema shop;
create operator family shop.empty using btree;
create operator family shop.empty using hash;
create operator family shop."Odd, ""name" using gin;
comment on operator family shop.empty using btree is 'of nothing';
