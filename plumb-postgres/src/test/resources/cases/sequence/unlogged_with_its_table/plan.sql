alter table shop.items set unlogged;
  -- locks shop.items: ACCESS EXCLUSIVE
  -- rewrites shop.items
  -- not-replica-safe: the rows of table shop.items are on no replica, and gone after a crash
  -- table-rewrite: all rows of table shop.items are written anew while it is locked
