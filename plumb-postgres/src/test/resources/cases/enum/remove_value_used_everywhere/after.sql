create schema shop;
create type shop.state as enum ('paid', 'new');
create domain shop.open_state as shop.state default 'new' check (value <> 'paid');
create type shop.step as (state shop.state, at date);
create table shop.customers (worst shop.state primary key);
create table shop.orders (
  id integer primary key,
  state shop.state not null default 'new' references shop.customers,
  was shop.state[] default '{new}',
  wanted shop.open_state,
  steps shop.step[],
  last shop.step,
  is_new boolean generated always as (state = 'new') stored,
  check (state <> 'paid' or was is not null),
  unique (state, wanted)
);
comment on type shop.state is 'where an order is';
comment on column shop.orders.state is 'where it is now';
comment on domain shop.open_state is 'not yet paid';
create index orders_new on shop.orders (id) where state = 'new';
create index orders_state on shop.orders (state);
create function shop.weight(state shop.state) returns integer language sql immutable as 'select 1';
create table shop.weights (state shop.state, weight integer default shop.weight('new'));
create view shop.new_orders as select id, state from shop.orders where state = 'new';
create table shop.log (state shop.state, day integer) partition by range (day);
create table shop.log_1 partition of shop.log for values from (1) to (10);
