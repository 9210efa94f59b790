comment on table shop.orders is 'alter tabel';
