alter rule keep on shop.orders rename to tell;
  -- locks shop.orders: ACCESS EXCLUSIVE
