alter domain shop.quantity set default 2;
