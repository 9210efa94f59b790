create type shop.cost;
alter function shop.price_in(cstring) rename to old_price_in;
alter function shop.price_out(shop.price) rename to old_price_out;
alter type shop.price rename to old_price;
create function shop.price_in(cstring)
returns shop.cost
language internal
immutable strict
as $$int4in$$;
create function shop.price_out(shop.cost)
returns cstring
language internal
immutable strict
as $$int4out$$;
create type shop.cost (
  input = shop.price_in,
  output = shop.price_out,
  internallength = 4,
  passedbyvalue
);
alter table shop.offers alter column price type shop.cost using price::text::shop.cost;
  -- locks shop.offers: ACCESS EXCLUSIVE
  -- rewrites shop.offers
  -- type-narrowing: values of column shop.offers.price may not fit into shop.cost
  -- table-rewrite: all rows of table shop.offers are written anew while it is locked
drop type shop.old_price cascade;
