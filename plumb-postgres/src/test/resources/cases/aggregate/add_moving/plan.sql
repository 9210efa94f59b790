create or replace aggregate shop.total(amount integer) (
  sfunc = shop.add_up,
  stype = integer,
  finalfunc = shop.shown,
  msfunc = shop.add_up,
  minvfunc = shop.take_off,
  mstype = integer,
  mfinalfunc = shop.shown,
  minitcond = '0'
);
