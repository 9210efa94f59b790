create schema shop;
create function shop.price(a integer) returns integer language sql set search_path = '' set timezone = 'UTC' as $$ select 1 $$;
