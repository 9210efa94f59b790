alter function shop.price(integer) stable;
