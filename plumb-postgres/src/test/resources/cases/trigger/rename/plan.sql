alter trigger stamp on shop.orders rename to mark;
  -- locks shop.orders: ACCESS EXCLUSIVE
