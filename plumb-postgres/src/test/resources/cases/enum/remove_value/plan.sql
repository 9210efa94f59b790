alter table only shop.orders alter column state drop default;
  -- locks shop.orders: ACCESS EXCLUSIVE
alter type shop.state rename to old_state;
  -- enum-value-removed: the plan fails if 'lost' of enum shop.state is stored anywhere
create type shop.state as enum ('new', 'paid');
alter table shop.orders alter column state type shop.state using state::text::shop.state;
  -- rewrites shop.orders
  -- table-rewrite: all rows of table shop.orders are written anew while it is locked
alter table only shop.orders alter column state set default 'new'::shop.state;
drop type shop.old_state;
