create or replace trigger stamp
after update on shop.orders
referencing old table as was new table as now
execute function shop.stamp();
  -- locks shop.orders: SHARE ROW EXCLUSIVE
