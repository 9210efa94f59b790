alter domain shop.few rename to old_few;
alter domain shop.quantity rename to old_quantity;
create domain shop.quantity as smallint constraint quantity_check check ((VALUE > 0));
create domain shop.few as shop.quantity constraint few_check check (((VALUE)::smallint < 5));
alter table shop.items alter column few type shop.few using few::text::shop.few;
  -- locks shop.items: ACCESS EXCLUSIVE
  -- rewrites shop.items
  -- table-rewrite: all rows of table shop.items are written anew while it is locked
drop domain shop.old_few;
drop domain shop.old_quantity;
