alter schema shop owner to clerk;
alter materialized view shop.counted owner to clerk;
  -- locks shop.counted: ACCESS EXCLUSIVE
alter aggregate shop."least"(integer) owner to clerk;
alter type shop.mood owner to clerk;
alter sequence shop.numbers owner to clerk;
  -- locks shop.numbers: ACCESS EXCLUSIVE
alter view shop.open_orders owner to clerk;
  -- locks shop.open_orders: ACCESS EXCLUSIVE
alter table shop.orders owner to clerk;
  -- locks shop.orders: ACCESS EXCLUSIVE
alter procedure shop.post(integer) owner to clerk;
alter domain shop.price owner to clerk;
alter function shop.squared(integer) owner to clerk;
