alter domain shop.quantity validate constraint positive;
  -- locks shop.items: SHARE
