alter function shop.price(integer) parallel safe;
