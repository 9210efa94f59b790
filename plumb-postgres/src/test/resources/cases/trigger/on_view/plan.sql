create trigger stamp
instead of insert on shop.open
for each row
execute function shop.stamp();
  -- locks shop.open: SHARE ROW EXCLUSIVE
