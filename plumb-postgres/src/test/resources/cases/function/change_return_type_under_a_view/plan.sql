drop view shop.prices;
  -- locks shop.prices: ACCESS EXCLUSIVE
drop function shop.price(integer);
create function shop.price(a integer)
returns bigint
language sql
as $$ select 1::bigint $$;
create view shop.prices as
SELECT shop.price(1) AS price;
