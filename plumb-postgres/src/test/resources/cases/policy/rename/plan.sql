alter policy mine on shop.orders rename to ours;
  -- locks shop.orders: ACCESS EXCLUSIVE
