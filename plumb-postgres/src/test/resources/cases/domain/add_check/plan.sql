alter domain shop.quantity add constraint positive check ((VALUE > 0));
  -- locks shop.items: SHARE
