drop policy mine on shop.orders;
  -- locks shop.orders: ACCESS EXCLUSIVE
alter table shop.orders alter column total type double precision;
  -- rewrites shop.orders
  -- type-narrowing: values of column shop.orders.total may not fit into double precision
  -- table-rewrite: all rows of table shop.orders are written anew while it is locked
create policy mine on shop.orders using (total > (0)::double precision);
  -- rls-weakened: policy shop.orders.mine applies otherwise than before
