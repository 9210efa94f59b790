create schema shop;
create function shop.price(a integer) returns bigint language sql as $$ select 1::bigint $$;
create view shop.prices as select shop.price(1) as price;
