create operator shop.>>> (
  function = pg_catalog.int4gt,
  leftarg = integer,
  rightarg = integer,
  commutator = operator(shop.<<<)
);
