create schema shop;
create function shop.price() returns bigint language sql as $$ select 1::bigint $$;
create table shop.orders (id integer default shop.price());
