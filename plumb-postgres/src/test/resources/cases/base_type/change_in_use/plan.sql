alter domain shop.discount rename to old_discount;
alter type shop.offer rename to old_offer;
alter table only shop.offers alter column price drop default;
  -- locks shop.offers: ACCESS EXCLUSIVE
drop view shop.cheap;
  -- locks shop.cheap: ACCESS EXCLUSIVE
alter table shop.offers drop constraint offers_price_check;
drop operator shop.< (shop.price, shop.price);
drop function shop.lt(shop.price, shop.price);
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
  passedbyvalue,
  default = '8'
);
create domain shop.discount as shop.price;
create type shop.offer as (
  price shop.price
);
alter table shop.offers alter column price type shop.price using price::text::shop.price;
  -- locks shop.offers: ACCESS EXCLUSIVE
  -- rewrites shop.offers
  -- table-rewrite: all rows of table shop.offers are written anew while it is locked
alter table shop.offers alter column discount type shop.discount using discount::text::shop.discount;
  -- rewrites shop.offers
  -- table-rewrite: all rows of table shop.offers are written anew while it is locked
alter table shop.offers alter column offer type shop.offer using offer::text::shop.offer;
  -- rewrites shop.offers
  -- table-rewrite: all rows of table shop.offers are written anew while it is locked
alter table only shop.offers alter column price set default '3'::shop.price;
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
alter table shop.offers add constraint offers_price_check check ((price OPERATOR(shop.<) '9'::shop.price));
  -- locks shop.offers: ACCESS EXCLUSIVE
create view shop.cheap as
SELECT id,
    price
   FROM shop.offers
  WHERE price OPERATOR(shop.<) '5'::shop.price;
grant select on table shop.cheap to shop_reader;
grant usage on type shop.price to shop_reader;
comment on type shop.price is 'what a thing costs';
comment on function shop.price_in(cstring) is 'reads';
drop type shop.old_offer;
drop domain shop.old_discount;
drop type shop.old_price cascade;
