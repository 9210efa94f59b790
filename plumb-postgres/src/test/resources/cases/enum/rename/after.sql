create schema shop;
-- plumb: renamed from shop.state
create type shop.order_state as enum ('new');
create table shop.orders (id integer primary key, state shop.order_state not null default 'new');
