create schema shop;
create function shop.price() returns integer language sql as $$ select 1 $$;
create table shop.orders (id integer default shop.price());
