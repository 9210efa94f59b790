create operator family shop.empty using btree;
create operator family shop.empty using hash;
comment on operator family shop.empty using btree is 'of nothing';
