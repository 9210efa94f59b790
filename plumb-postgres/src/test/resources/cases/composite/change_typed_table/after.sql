create schema shop;
create type shop.item as (id bigint, price numeric, label text);
create table shop.items of shop.item (primary key (id));
