alter materialized view shop.counted depends on extension citext;
  -- locks shop.counted: ACCESS EXCLUSIVE
alter index shop.by_id depends on extension citext;
  -- locks shop.orders.by_id: ACCESS EXCLUSIVE
alter index shop.once depends on extension citext;
  -- locks shop.orders.once: ACCESS EXCLUSIVE
alter trigger stamp on shop.orders depends on extension citext;
alter procedure shop.post(integer) depends on extension citext;
alter function shop.squared(integer) depends on extension citext;
