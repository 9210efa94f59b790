create schema shop;
create function shop.price(integer) returns integer language sql as $$ select 1 $$;
