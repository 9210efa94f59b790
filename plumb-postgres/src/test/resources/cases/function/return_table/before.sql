create schema shop;
create function shop.price(a integer) returns table (id integer, name text) language sql as $$ select 1, 'x'::text $$;
