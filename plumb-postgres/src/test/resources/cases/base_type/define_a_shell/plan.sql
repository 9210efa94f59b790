create function shop.price_out(shop.price)
returns cstring
language internal
immutable strict
as $$int4out$$;
create type shop.price (
  input = shop.price_in,
  output = shop.price_out,
  internallength = 4,
  passedbyvalue
);
create table shop.offers (
  id integer,
  price shop.price,
  prices shop.price[]
);
comment on type shop.price is 'here';
