create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
comment on table shop.orders is 'a';
