create or replace trigger stamp
before update on shop.orders
for each row when (old.* IS DISTINCT FROM new.*)
execute function shop.stamp();
  -- locks shop.orders: SHARE ROW EXCLUSIVE
