alter function shop.squared(integer) leakproof;
