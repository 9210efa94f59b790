create schema shop;
create function shop.price(a integer) returns setof integer language sql as $$ select 1 $$;
