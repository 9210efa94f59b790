create or replace aggregate shop.total(amount integer) (
  sfunc = shop.add_long,
  stype = bigint,
  finalfunc = shop.shown
);
