create operator shop.-% (
  function = shop.neg,
  rightarg = shop.price
);
create operator shop.< (
  function = shop.lt,
  leftarg = shop.price,
  rightarg = shop.price,
  commutator = operator(shop.>),
  negator = operator(shop.>=),
  restrict = pg_catalog.scalarltsel,
  join = pg_catalog.scalarltjoinsel
);
create operator shop.= (
  function = shop.eq,
  leftarg = integer,
  rightarg = shop.price,
  commutator = operator(shop.=),
  hashes,
  merges
);
create operator shop.= (
  function = shop.eq,
  leftarg = shop.price,
  rightarg = integer,
  commutator = operator(shop.=),
  hashes,
  merges
);
create operator shop.> (
  function = shop.gt,
  leftarg = shop.price,
  rightarg = shop.price,
  commutator = operator(shop.<),
  restrict = pg_catalog.scalargtsel,
  join = pg_catalog.scalargtjoinsel
);
create operator shop.>= (
  function = shop.ge,
  leftarg = shop.price,
  rightarg = shop.price,
  negator = operator(shop.<)
);
create table shop.offers (
  price shop.price,
  constraint offers_price_check check ((price OPERATOR(shop.>) ROW(5)::shop.price))
);
create view shop.fives as
SELECT price
   FROM shop.offers
  WHERE price OPERATOR(shop.=) 5;
comment on operator shop.-% (none, shop.price) is 'the same as a debt';
comment on operator shop.< (shop.price, shop.price) is 'cheaper';
