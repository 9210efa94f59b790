create schema shop;
create function shop.price(a integer) returns integer language sql cost 5 as $$ select 1 $$;
