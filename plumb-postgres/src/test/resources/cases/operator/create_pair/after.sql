create schema shop;
create type shop.price as (cents integer);
create function shop.lt(shop.price, shop.price) returns boolean language sql immutable as $$ select $1.cents < $2.cents $$;
create function shop.gt(shop.price, shop.price) returns boolean language sql immutable as $$ select $1.cents > $2.cents $$;
create function shop.ge(shop.price, shop.price) returns boolean language sql immutable as $$ select $1.cents >= $2.cents $$;
create function shop.eq(shop.price, integer) returns boolean language sql immutable as $$ select $1.cents = $2 $$;
create function shop.eq(integer, shop.price) returns boolean language sql immutable as $$ select $1 = $2.cents $$;
create function shop.neg(shop.price) returns shop.price language sql immutable as $$ select row(-$1.cents)::shop.price $$;
create operator shop.< (
  function = shop.lt, leftarg = shop.price, rightarg = shop.price,
  commutator = operator(shop.>), negator = operator(shop.>=), restrict = scalarltsel, join = scalarltjoinsel);
create operator shop.> (
  function = shop.gt, leftarg = shop.price, rightarg = shop.price,
  commutator = operator(shop.<), restrict = scalargtsel, join = scalargtjoinsel);
create operator shop.>= (function = shop.ge, leftarg = shop.price, rightarg = shop.price, negator = operator(shop.<));
create operator shop.= (function = shop.eq, leftarg = shop.price, rightarg = integer, commutator = operator(shop.=), hashes, merges);
create operator shop.= (function = shop.eq, leftarg = integer, rightarg = shop.price, commutator = operator(shop.=), hashes, merges);
create operator shop.-% (function = shop.neg, rightarg = shop.price);
create table shop.offers (price shop.price check (price operator(shop.>) row(5)::shop.price));
create view shop.fives as select * from shop.offers where price operator(shop.=) 5;
comment on operator shop.-% (none, shop.price) is 'the same as a debt';
comment on operator shop.< (shop.price, shop.price) is 'cheaper';
