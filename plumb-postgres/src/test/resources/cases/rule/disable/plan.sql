alter table shop.orders disable rule keep;
  -- locks shop.orders: ACCESS EXCLUSIVE
