alter function shop.price(integer) cost 100;
