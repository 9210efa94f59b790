create schema shop;
create type shop.price as (cents integer);
create function shop.lt(shop.price, shop.price) returns boolean language sql immutable as $$ select $1.cents < $2.cents $$;
create function shop.gt(shop.price, shop.price) returns boolean language sql immutable as $$ select $1.cents > $2.cents $$;
create function shop.ge(shop.price, shop.price) returns boolean language sql immutable as $$ select $1.cents >= $2.cents $$;
create function shop.eq(shop.price, integer) returns boolean language sql immutable as $$ select $1.cents = $2 $$;
create function shop.eq(integer, shop.price) returns boolean language sql immutable as $$ select $1 = $2.cents $$;
create function shop.neg(shop.price) returns shop.price language sql immutable as $$ select row(-$1.cents)::shop.price $$;
