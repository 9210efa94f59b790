create or replace trigger stamp
after insert on shop.orders
for each row
execute function shop.note();
  -- locks shop.orders: SHARE ROW EXCLUSIVE
