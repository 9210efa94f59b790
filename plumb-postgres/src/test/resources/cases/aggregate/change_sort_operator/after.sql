create schema shop;
create aggregate shop.least(amount integer) (
  sfunc = int4smaller, stype = integer, sortop = operator(pg_catalog.<)
);
