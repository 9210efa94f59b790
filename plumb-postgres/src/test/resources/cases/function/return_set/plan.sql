alter function shop.price(integer) rows 10;
