create schema shop;
create type shop.price as (cents integer);
create function shop.euros(integer) returns shop.price language sql immutable as $$ select row($1 * 100)::shop.price $$;
create function shop.cents(integer) returns shop.price language sql immutable as $$ select row($1)::shop.price $$;
create table shop.offers (id integer, price shop.price default 5::shop.price);
create cast (integer as shop.price) with function shop.cents(integer) as implicit;
