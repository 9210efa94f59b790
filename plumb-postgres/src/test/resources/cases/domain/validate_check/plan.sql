alter domain shop.quantity validate constraint positive;
