create or replace trigger stamp
after update of note on shop.orders
for each row
execute function shop.stamp();
  -- locks shop.orders: SHARE ROW EXCLUSIVE
