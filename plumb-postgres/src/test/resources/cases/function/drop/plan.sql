drop function shop.price(integer);
