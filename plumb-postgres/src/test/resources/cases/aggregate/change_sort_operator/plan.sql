create or replace aggregate shop."least"(amount integer) (
  sfunc = pg_catalog.int4smaller,
  stype = integer,
  sortop = operator(pg_catalog.<)
);
