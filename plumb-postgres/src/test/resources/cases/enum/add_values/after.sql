create schema shop;
create type shop.state as enum ('draft', 'new', 'held', 'paid', 'sent', 'returned');
create table shop.orders (id integer primary key, state shop.state not null default 'new');
