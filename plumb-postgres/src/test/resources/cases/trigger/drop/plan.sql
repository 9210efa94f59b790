drop trigger stamp on shop.orders;
  -- locks shop.orders: ACCESS EXCLUSIVE
