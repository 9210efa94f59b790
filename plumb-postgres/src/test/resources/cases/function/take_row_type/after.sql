create schema shop;
create table shop.orders (id integer primary key, total numeric, note text);
create function shop.price(o shop.orders) returns integer language sql as $$ select 1 $$;
