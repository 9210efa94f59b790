drop function shop.total(integer);
alter table shop.orders alter column total type double precision;
  -- locks shop.orders: ACCESS EXCLUSIVE
  -- rewrites shop.orders
  -- type-narrowing: values of column shop.orders.total may not fit into double precision
  -- table-rewrite: all rows of table shop.orders are written anew while it is locked
create function shop.total(which integer)
returns numeric
language sql
RETURN (SELECT (orders.total)::numeric AS total FROM shop.orders WHERE (orders.id = total.which));
