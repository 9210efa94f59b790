drop cast (integer as shop.price);
create cast (integer as shop.price) with function shop.cents(integer) as implicit;
