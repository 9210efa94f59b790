alter domain shop.quantity rename to old_quantity;
create domain shop.quantity as integer constraint positive check ((VALUE > 0));
alter table shop.items alter column quantity type shop.quantity using quantity::text::shop.quantity;
  -- locks shop.items: ACCESS EXCLUSIVE
  -- rewrites shop.items
  -- table-rewrite: all rows of table shop.items are written anew while it is locked
drop domain shop.old_quantity;
