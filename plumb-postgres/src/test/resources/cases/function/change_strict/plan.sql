alter function shop.price(integer) called on null input;
