create schema shop;
create function shop.squared(a integer) returns integer language sql immutable
as $$ select a * a $$;
