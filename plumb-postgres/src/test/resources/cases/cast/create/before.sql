create schema shop;
create type shop.mood as enum ('sad', 'happy');
create type shop.price as (cents integer);
create function shop.price(integer) returns shop.price language sql immutable as $$ select row($1)::shop.price $$;
create function shop.cents(shop.price, integer, boolean) returns integer language sql immutable as $$ select $1.cents $$;
create function shop.is_gloomy(shop.mood) returns boolean language sql immutable as $$ select $1 = 'sad' $$;
