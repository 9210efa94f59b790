alter table shop.items set unlogged;
  -- locks shop.items: ACCESS EXCLUSIVE
  -- rewrites shop.items
  -- table-rewrite: all rows of table shop.items are written anew while it is locked
