alter table shop.orders rename column city to town;
  -- locks shop.orders: ACCESS EXCLUSIVE
