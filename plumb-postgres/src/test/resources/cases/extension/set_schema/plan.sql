alter extension hstore set schema tools;
alter table shop.items alter column attributes type tools.hstore;
  -- locks shop.items: ACCESS EXCLUSIVE
  -- type-narrowing: values of column shop.items.attributes may not fit into tools.hstore
