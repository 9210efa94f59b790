alter domain shop.quantity set not null;
  -- locks shop.items: SHARE
