create or replace trigger stamp
before update on shop.orders
for each row
execute function shop.stamp('x');
  -- locks shop.orders: SHARE ROW EXCLUSIVE
