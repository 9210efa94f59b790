alter function shop.price(integer, integer) rename to old_price;
alter function shop.price(integer, integer, text) rename to old_price;
alter function shop.price_multirange() rename to old_price_multirange;
alter function shop.price_multirange(shop.price) rename to old_price_multirange;
alter function shop.price_multirange(shop.price[]) rename to old_price_multirange;
alter type shop.price_multirange rename to old_price_multirange;
alter type shop.price rename to old_price;
create type shop.price as range (subtype = numeric);
alter table shop.offers alter column price type shop.price using price::text::shop.price;
  -- locks shop.offers: ACCESS EXCLUSIVE
  -- rewrites shop.offers
  -- table-rewrite: all rows of table shop.offers are written anew while it is locked
drop type shop.old_price;
