drop trigger stamp on shop.orders;
  -- locks shop.orders: ACCESS EXCLUSIVE
alter table shop.orders alter column total type double precision;
  -- rewrites shop.orders
  -- type-narrowing: values of column shop.orders.total may not fit into double precision
  -- table-rewrite: all rows of table shop.orders are written anew while it is locked
create trigger stamp
before update of total on shop.orders
for each row
execute function shop.stamp();
