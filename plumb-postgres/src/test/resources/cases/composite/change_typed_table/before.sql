create schema shop;
create type shop.item as (id integer, name text);
create table shop.items of shop.item (primary key (id));
