alter table shop.items alter column a type integer;
  -- locks shop.items: ACCESS EXCLUSIVE
  -- rewrites shop.items
  -- type-narrowing: values of column shop.items.a may not fit into integer
  -- table-rewrite: all rows of table shop.items are written anew while it is locked
alter table shop.items alter column b type character varying(10);
  -- rewrites shop.items
  -- type-narrowing: values of column shop.items.b may not fit into character varying(10)
  -- table-rewrite: all rows of table shop.items are written anew while it is locked
alter table shop.items alter column c type character varying(5);
  -- rewrites shop.items
  -- type-narrowing: values of column shop.items.c may not fit into character varying(5)
  -- table-rewrite: all rows of table shop.items are written anew while it is locked
alter table shop.items alter column d type numeric(9,2);
  -- rewrites shop.items
  -- type-narrowing: values of column shop.items.d may not fit into numeric(9,2)
  -- table-rewrite: all rows of table shop.items are written anew while it is locked
alter table shop.items alter column e type bigint;
  -- rewrites shop.items
  -- table-rewrite: all rows of table shop.items are written anew while it is locked
alter table shop.items alter column f type character varying(9);
