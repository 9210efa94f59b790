create type shop.price;
create function shop.price_in(cstring)
returns shop.price
language internal
immutable strict
as $$int4in$$;
create function shop.price_out(shop.price)
returns cstring
language internal
immutable strict
as $$int4out$$;
create function shop.price_recv(internal)
returns shop.price
language internal
immutable strict
as $$int4recv$$;
create function shop.price_send(shop.price)
returns bytea
language internal
immutable strict
as $$int4send$$;
create type shop.price (
  input = shop.price_in,
  output = shop.price_out,
  receive = shop.price_recv,
  send = shop.price_send,
  typmod_in = pg_catalog.varchartypmodin,
  typmod_out = pg_catalog.varchartypmodout,
  analyze = pg_catalog.array_typanalyze,
  internallength = 4,
  passedbyvalue,
  category = 'P',
  preferred = true,
  default = '7',
  delimiter = ';'
);
create domain shop.discount as shop.price default '1'::shop.price;
create type shop.offer as (
  price shop.price
);
create cast (shop.price as integer) without function;
create function shop.first(shop.price[])
returns shop.price
language sql
immutable
as $$ select $1[1] $$;
create function shop.lt(shop.price, shop.price)
returns boolean
language internal
immutable strict
as $$int4lt$$;
create operator shop.< (
  function = shop.lt,
  leftarg = shop.price,
  rightarg = shop.price
);
create table shop.offers (
  id integer,
  price shop.price default '3'::shop.price,
  prices shop.price[],
  discount shop.discount,
  constraint offers_price_check check ((price OPERATOR(shop.<) '9'::shop.price))
);
create view shop.cheap as
SELECT id,
    price::integer AS price
   FROM shop.offers
  WHERE price OPERATOR(shop.<) '5'::shop.price;
comment on type shop.price is 'what a thing costs';
