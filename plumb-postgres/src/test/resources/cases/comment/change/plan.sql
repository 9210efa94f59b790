comment on table shop.orders is 'b';
