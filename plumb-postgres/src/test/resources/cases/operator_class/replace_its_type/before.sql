create schema shop;
create type shop.price as (cents integer);
create function shop.lt(shop.price, shop.price) returns boolean language sql immutable as $$ select $1.cents < $2.cents $$;
create function shop.eq(shop.price, shop.price) returns boolean language sql immutable as $$ select $1.cents = $2.cents $$;
create function shop.gt(shop.price, shop.price) returns boolean language sql immutable as $$ select $1.cents > $2.cents $$;
create function shop.zcmp(shop.price, shop.price) returns integer language sql immutable as $$ select btint4cmp($1.cents, $2.cents) $$;
create operator shop.< (function = shop.lt, leftarg = shop.price, rightarg = shop.price, commutator = operator(shop.>));
create operator shop.= (function = shop.eq, leftarg = shop.price, rightarg = shop.price, commutator = operator(shop.=));
create operator shop.> (function = shop.gt, leftarg = shop.price, rightarg = shop.price, commutator = operator(shop.<));
create operator class shop.price_ops for type shop.price using btree as
  operator 1 shop.<, operator 3 shop.=, operator 5 shop.>, function 1 shop.zcmp(shop.price, shop.price);
create table shop.offers (old shop.price, exclude using btree (old shop.price_ops with operator(shop.=)));
create index offers_old on shop.offers (old shop.price_ops desc);
