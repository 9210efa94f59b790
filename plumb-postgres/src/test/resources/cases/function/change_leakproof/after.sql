create schema shop;
create function shop.squared(a integer) returns integer language sql immutable leakproof
as $$ select a * a $$;
