create schema shop;
create type shop.mood as enum ('sad', 'happy', 'angry');
create function shop.calmer(shop.mood, shop.mood) returns boolean language sql immutable as $$ select $1 < $2 $$;
create operator shop.<~ (function = shop.calmer, leftarg = shop.mood, rightarg = shop.mood, commutator = operator(shop.~>));
create function shop.wilder(shop.mood, shop.mood) returns boolean language sql immutable as $$ select $1 > $2 $$;
create operator shop.~> (function = shop.wilder, leftarg = shop.mood, rightarg = shop.mood, commutator = operator(shop.<~));
