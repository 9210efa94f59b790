alter domain shop.open_state rename to old_open_state;
alter type shop.step rename to old_step;
alter table only shop.orders alter column state drop default;
  -- locks shop.orders: ACCESS EXCLUSIVE
alter table only shop.orders alter column was drop default;
alter table only shop.weights alter column weight drop default;
  -- locks shop.weights: ACCESS EXCLUSIVE
drop function shop.weight(shop.state);
drop view shop.new_orders;
  -- locks shop.new_orders: ACCESS EXCLUSIVE
drop index shop.orders_new;
alter table shop.orders drop constraint orders_check;
alter table shop.orders drop constraint orders_state_fkey;
  -- locks shop.customers: ACCESS EXCLUSIVE
alter table shop.orders drop constraint orders_state_wanted_key;
alter table shop.orders drop column is_new;
alter type shop.state rename to old_state;
  -- enum-value-removed: the plan fails if 'lost' of enum shop.state is stored anywhere
create type shop.state as enum ('paid', 'new');
create domain shop.open_state as shop.state default 'new'::shop.state constraint open_state_check check ((VALUE <> 'paid'::shop.state));
create type shop.step as (
  state shop.state,
  at date
);
alter table shop.customers alter column worst type shop.state using worst::text::shop.state;
  -- rewrites shop.customers
  -- table-rewrite: all rows of table shop.customers are written anew while it is locked
alter table shop.log alter column state type shop.state using state::text::shop.state;
  -- locks shop.log: ACCESS EXCLUSIVE
  -- locks shop.log_1: ACCESS EXCLUSIVE
  -- rewrites shop.log_1
  -- table-rewrite: all rows of table shop.log_1 are written anew while it is locked
alter table shop.orders alter column state type shop.state using state::text::shop.state;
  -- rewrites shop.orders
  -- table-rewrite: all rows of table shop.orders are written anew while it is locked
alter table shop.orders alter column was type shop.state[] using was::text[]::shop.state[];
  -- rewrites shop.orders
  -- table-rewrite: all rows of table shop.orders are written anew while it is locked
alter table shop.orders alter column wanted type shop.open_state using wanted::text::shop.open_state;
  -- rewrites shop.orders
  -- table-rewrite: all rows of table shop.orders are written anew while it is locked
alter table shop.orders alter column steps type shop.step[] using steps::text[]::shop.step[];
  -- rewrites shop.orders
  -- table-rewrite: all rows of table shop.orders are written anew while it is locked
alter table shop.orders alter column last type shop.step using last::text::shop.step;
  -- rewrites shop.orders
  -- table-rewrite: all rows of table shop.orders are written anew while it is locked
alter table shop.orders add column is_new boolean generated always as ((state = 'new'::shop.state)) stored;
  -- rewrites shop.orders
  -- table-rewrite: all rows of table shop.orders are written anew while it is locked
alter table shop.weights alter column state type shop.state using state::text::shop.state;
  -- rewrites shop.weights
  -- table-rewrite: all rows of table shop.weights are written anew while it is locked
alter table shop.orders add constraint orders_check check (((state <> 'paid'::shop.state) OR (was IS NOT NULL)));
alter table shop.orders add constraint orders_state_fkey foreign key (state) references shop.customers (worst);
alter table shop.orders add constraint orders_state_wanted_key unique (state, wanted);
create index orders_new on shop.orders (id) where (state = 'new'::shop.state);
create view shop.new_orders as
SELECT id,
    state
   FROM shop.orders
  WHERE state = 'new'::shop.state;
alter table only shop.orders alter column state set default 'new'::shop.state;
alter table only shop.orders alter column was set default '{new}'::shop.state[];
create function shop.weight(state shop.state)
returns integer
language sql
immutable
as $$select 1$$;
alter table only shop.weights alter column weight set default shop.weight('new'::shop.state);
comment on domain shop.open_state is 'not yet paid';
comment on type shop.state is 'where an order is';
drop type shop.old_step;
drop domain shop.old_open_state;
drop type shop.old_state;
