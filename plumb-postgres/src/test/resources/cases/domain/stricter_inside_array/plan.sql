alter table only shop.baskets alter column q drop default;
  -- locks shop.baskets: ACCESS EXCLUSIVE
alter domain shop.quantity rename to old_quantity;
create domain shop.quantity as integer not null constraint quantity_check check ((VALUE > 0));
alter table shop.baskets alter column quantities type shop.quantity[] using quantities::text[]::shop.quantity[];
  -- rewrites shop.baskets
  -- table-rewrite: all rows of table shop.baskets are written anew while it is locked
alter table shop.baskets alter column q type shop.quantity using q::text::shop.quantity;
  -- rewrites shop.baskets
  -- table-rewrite: all rows of table shop.baskets are written anew while it is locked
alter table shop.items alter column quantity type shop.quantity using quantity::text::shop.quantity;
  -- locks shop.items: ACCESS EXCLUSIVE
  -- rewrites shop.items
  -- table-rewrite: all rows of table shop.items are written anew while it is locked
alter table only shop.baskets alter column q set default 3;
drop domain shop.old_quantity;
