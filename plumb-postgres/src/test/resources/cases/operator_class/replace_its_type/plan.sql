drop index shop.offers_old;
  -- locks shop.offers: ACCESS EXCLUSIVE
alter table shop.offers drop constraint offers_old_excl;
drop operator class shop.price_ops using btree;
drop function shop.zcmp(shop.price, shop.price);
drop operator shop.< (shop.price, shop.price);
drop function shop.lt(shop.price, shop.price);
drop operator shop.= (shop.price, shop.price);
drop function shop.eq(shop.price, shop.price);
drop operator shop.> (shop.price, shop.price);
drop function shop.gt(shop.price, shop.price);
alter type shop.price rename to old_price;
create type shop.price as (
  cents bigint
);
alter table shop.offers alter column old type shop.price using old::text::shop.price;
  -- rewrites shop.offers
  -- table-rewrite: all rows of table shop.offers are written anew while it is locked
create function shop.eq(shop.price, shop.price)
returns boolean
language sql
immutable
as $$ select $1.cents = $2.cents $$;
create operator shop.= (
  function = shop.eq,
  leftarg = shop.price,
  rightarg = shop.price,
  commutator = operator(shop.=)
);
create function shop.gt(shop.price, shop.price)
returns boolean
language sql
immutable
as $$ select $1.cents > $2.cents $$;
create operator shop.> (
  function = shop.gt,
  leftarg = shop.price,
  rightarg = shop.price,
  commutator = operator(shop.<)
);
create function shop.lt(shop.price, shop.price)
returns boolean
language sql
immutable
as $$ select $1.cents < $2.cents $$;
create operator shop.< (
  function = shop.lt,
  leftarg = shop.price,
  rightarg = shop.price,
  commutator = operator(shop.>)
);
create function shop.zcmp(shop.price, shop.price)
returns integer
language sql
immutable
as $$ select btint8cmp($1.cents, $2.cents) $$;
create operator class shop.price_ops for type shop.price using btree family shop.price_ops as
  operator 1 shop.< (shop.price, shop.price),
  operator 3 shop.= (shop.price, shop.price),
  operator 5 shop.> (shop.price, shop.price),
  function 1 (shop.price, shop.price) shop.zcmp(shop.price, shop.price);
alter table shop.offers add constraint offers_old_excl exclude using btree (old shop.price_ops WITH OPERATOR(shop.=));
  -- locks shop.offers: ACCESS EXCLUSIVE
create index offers_old on shop.offers (old shop.price_ops DESC);
drop type shop.old_price;
