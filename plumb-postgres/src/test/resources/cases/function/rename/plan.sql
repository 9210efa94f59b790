alter function shop.price(integer) rename to cost;
