alter policy mine on shop.orders to app_reader, app_writer;
  -- locks shop.orders: ACCESS EXCLUSIVE
  -- rls-weakened: policy shop.orders.mine applies otherwise than before
