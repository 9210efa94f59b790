create or replace aggregate shop.mean(amount bigint) (
  sfunc = pg_catalog.int8_avg_accum,
  stype = internal,
  finalfunc = pg_catalog.numeric_poly_avg,
  combinefunc = pg_catalog.int8_avg_combine,
  serialfunc = pg_catalog.int8_avg_serialize,
  deserialfunc = pg_catalog.int8_avg_deserialize,
  parallel = safe
);
