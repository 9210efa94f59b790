alter function shop.price_in(cstring) rename to old_price_in;
alter function shop.price_out(shop.price) rename to old_price_out;
alter type shop.price rename to old_price;
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
create type shop.price (
  input = shop.price_in,
  output = shop.price_out,
  internallength = 4,
  passedbyvalue
);
alter table shop.offers alter column price type shop.price using price::text::shop.price;
  -- locks shop.offers: ACCESS EXCLUSIVE
  -- rewrites shop.offers
  -- table-rewrite: all rows of table shop.offers are written anew while it is locked
alter table shop.offers alter column prices type shop.price[] using prices::text[]::shop.price[];
  -- rewrites shop.offers
  -- table-rewrite: all rows of table shop.offers are written anew while it is locked
drop type shop.old_price cascade;
