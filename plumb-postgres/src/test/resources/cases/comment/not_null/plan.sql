comment on constraint orders_note_not_null on shop.orders is 'always';
