create schema shop;
create aggregate shop.mean(amount bigint) (
  sfunc = int8_avg_accum, stype = internal, finalfunc = numeric_poly_avg
);
