drop trigger stamp on shop.orders;
  -- locks shop.orders: ACCESS EXCLUSIVE
create trigger stamp
after insert on shop.orders
execute function shop.stamp();
