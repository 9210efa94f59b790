alter function shop.price(integer) security definer;
