create schema shop;
create function shop.price(b integer) returns integer language sql as $$ select 1 $$;
