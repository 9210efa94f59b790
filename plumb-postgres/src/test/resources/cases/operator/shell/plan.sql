drop operator shop.<<< (integer, integer);
create operator shop.<<< (
  function = pg_catalog.int4lt,
  leftarg = integer,
  rightarg = integer,
  commutator = operator(shop.>>>)
);
