drop aggregate shop.share(numeric, numeric);
create aggregate shop.share(share numeric ORDER BY amount numeric) (
  sfunc = shop.keep,
  stype = numeric,
  finalfunc = shop.pick
);
