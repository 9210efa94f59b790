create or replace aggregate shop.total(x integer) (
  sfunc = shop.add_up,
  stype = integer,
  combinefunc = shop.add_up,
  initcond = '5'
);
