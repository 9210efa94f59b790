create or replace rule keep as on update to shop.orders
  DO
 NOTIFY orders;
  -- locks shop.orders: ACCESS EXCLUSIVE
