create aggregate shop.how_many(*) (
  sfunc = pg_catalog.int8inc,
  stype = bigint,
  initcond = '0'
);
comment on aggregate shop.how_many(*) is 'rows';
