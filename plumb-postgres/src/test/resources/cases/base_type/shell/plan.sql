create type shop.price;
comment on type shop.price is 'to come';
