drop aggregate shop.total(integer);
create aggregate shop.total(amount integer) (
  sfunc = shop.add_up,
  stype = integer,
  finalfunc = shop.shown
);
