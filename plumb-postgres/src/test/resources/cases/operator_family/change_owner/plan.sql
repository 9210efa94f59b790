alter operator family shop.spots using btree owner to clerk;
