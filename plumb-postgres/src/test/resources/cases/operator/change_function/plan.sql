drop view shop.v;
  -- locks shop.v: ACCESS EXCLUSIVE
drop operator shop.<<< (integer, integer);
create operator shop.<<< (
  function = pg_catalog.int4le,
  leftarg = integer,
  rightarg = integer,
  commutator = operator(shop.>>>)
);
create view shop.v as
SELECT 1 OPERATOR(shop.<<<) 2 AS is_less;
