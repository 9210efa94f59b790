create schema shop;
create type shop.state as enum ('paid', 'new');
create table shop.orders (id integer primary key, state shop.state not null default 'new');
