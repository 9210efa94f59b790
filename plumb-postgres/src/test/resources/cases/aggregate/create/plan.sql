create aggregate shop.total(x integer) (
  sfunc = shop.add_up,
  stype = integer,
  initcond = '0',
  parallel = safe
);
