drop aggregate shop.total(integer);
create aggregate shop.total(y integer) (
  sfunc = shop.add_up,
  stype = integer
);
