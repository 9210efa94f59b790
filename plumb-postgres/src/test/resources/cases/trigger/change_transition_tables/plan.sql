create or replace trigger stamp
after update on shop.orders
referencing old table as before new table as after
execute function shop.stamp();
  -- locks shop.orders: SHARE ROW EXCLUSIVE
