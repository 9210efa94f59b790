create schema shop;
create function shop.none() returns text language sql as $$ select 'x' $$;
