create trigger stamp
after insert on shop.events
for each row
execute function shop.stamp();
  -- locks shop.events: SHARE ROW EXCLUSIVE
alter table shop.events disable trigger stamp;
