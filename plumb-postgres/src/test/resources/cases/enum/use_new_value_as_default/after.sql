create schema shop;
create type shop.state as enum ('draft', 'new', 'paid');
create table shop.orders (id integer primary key, state shop.state not null default 'draft');
