create or replace aggregate shop.share(double precision ORDER BY anyelement) (
  sfunc = pg_catalog.ordered_set_transition,
  stype = internal,
  finalfunc = pg_catalog.percentile_disc_final,
  finalfunc_extra,
  finalfunc_modify = shareable
);
