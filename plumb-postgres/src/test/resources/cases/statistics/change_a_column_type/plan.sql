alter table shop.orders alter column zip type character varying(10);
  -- locks shop.orders: ACCESS EXCLUSIVE
  -- rewrites shop.orders
  -- type-narrowing: values of column shop.orders.zip may not fit into character varying(10)
  -- table-rewrite: all rows of table shop.orders are written anew while it is locked
alter statistics shop.places set statistics 300;
