create operator family shop."Odd, ""name" using gin;
create operator family shop.empty using btree;
create operator family shop.empty using hash;
comment on operator family shop.empty using btree is 'of nothing';
