vacuum full shop.orders;
