create schema shop;
create function shop.one(integer) returns text language sql as $$ select 'x' $$;
