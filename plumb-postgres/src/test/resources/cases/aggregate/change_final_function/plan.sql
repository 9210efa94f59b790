create or replace aggregate shop.total(amount integer) (
  sfunc = shop.add_up,
  stype = integer,
  sspace = 64,
  finalfunc = shop.shown,
  finalfunc_extra
);
