alter table shop.orders set access method rows;
  -- locks shop.orders: ACCESS EXCLUSIVE
  -- rewrites shop.orders
  -- table-rewrite: all rows of table shop.orders are written anew while it is locked
