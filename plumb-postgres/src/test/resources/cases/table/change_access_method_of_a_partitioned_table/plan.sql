alter table shop.orders set access method rows;
  -- locks shop.orders: ACCESS EXCLUSIVE
