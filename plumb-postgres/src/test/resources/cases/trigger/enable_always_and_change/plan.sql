create or replace trigger stamp
before insert on shop.orders
for each row
execute function shop.stamp();
  -- locks shop.orders: SHARE ROW EXCLUSIVE
alter table shop.orders enable always trigger stamp;
