create schema shop;
create function shop.numbers(a integer, b integer) returns setof integer language sql
as $$ select generate_series(a, b) $$;
