create schema shop;
create function shop.price(a integer) returns integer language sql as $$ select 1 $$;
create view shop.prices as select shop.price(1) as price;
