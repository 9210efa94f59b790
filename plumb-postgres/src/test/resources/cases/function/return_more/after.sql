create schema shop;
create function shop.numbers(a integer) returns setof integer language sql rows 5 as $$ select a $$;
