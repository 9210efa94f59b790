alter function shop.price(double precision, double precision) rename to old_price;
alter function shop.price(double precision, double precision, text) rename to old_price;
alter function shop.price_multirange() rename to old_price_multirange;
alter function shop.price_multirange(shop.price) rename to old_price_multirange;
alter function shop.price_multirange(shop.price[]) rename to old_price_multirange;
alter type shop.price_multirange rename to old_price_multirange;
alter type shop.price rename to old_price;
create type shop.price as range (subtype = double precision, subtype_diff = pg_catalog.float8mi);
alter table shop.offers alter column price type shop.price using price::text::shop.price;
  -- locks shop.offers: ACCESS EXCLUSIVE
  -- rewrites shop.offers
  -- table-rewrite: all rows of table shop.offers are written anew while it is locked
alter table shop.offers alter column prices type shop.price[] using prices::text[]::shop.price[];
  -- rewrites shop.offers
  -- table-rewrite: all rows of table shop.offers are written anew while it is locked
alter table shop.offers alter column spans type shop.price_multirange using spans::text::shop.price_multirange;
  -- rewrites shop.offers
  -- table-rewrite: all rows of table shop.offers are written anew while it is locked
drop type shop.old_price;
