create or replace aggregate shop.total(amount integer) (
  sfunc = shop.add_up,
  stype = integer,
  finalfunc = shop.shown,
  msfunc = shop.add_long,
  minvfunc = shop.take_off,
  mstype = bigint,
  msspace = 128,
  mfinalfunc = shop.shown,
  mfinalfunc_extra,
  mfinalfunc_modify = read_write
);
