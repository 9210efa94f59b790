create operator class shop.f8 for type double precision using btree family shop.mine as
  operator 1 pg_catalog.< (double precision, double precision),
  operator 3 pg_catalog.= (double precision, double precision),
  function 1 (double precision, double precision) pg_catalog.btfloat8cmp(double precision, double precision);
alter operator family shop.places using gist drop operator 15 (point, point);
alter operator family shop.places using gist add operator 15 pg_catalog.<-> (point, point) for order by shop.mine;
