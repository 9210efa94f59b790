create schema shop;
create function shop.numbers(a integer) returns integer language sql as $$ select a $$;
