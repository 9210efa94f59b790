create trigger stamp
before insert or update of total, note on shop.orders
for each row when (new.total > (0)::numeric)
execute function shop.stamp('a', 'it''s');
  -- locks shop.orders: SHARE ROW EXCLUSIVE
