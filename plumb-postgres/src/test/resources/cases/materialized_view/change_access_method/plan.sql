alter materialized view shop.ids set access method rows;
  -- locks shop.ids: ACCESS EXCLUSIVE
  -- rewrites shop.ids
  -- table-rewrite: all rows of materialized view shop.ids are written anew while it is locked
