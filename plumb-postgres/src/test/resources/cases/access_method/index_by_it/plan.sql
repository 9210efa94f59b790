create access method keys type index handler pg_catalog.bthandler;
create operator family shop.spot_ops using keys;
create operator class shop.spot_ops default for type point using keys family shop.spot_ops as
  operator 1 shop.< (point, point),
  operator 3 shop.= (point, point),
  operator 5 shop.> (point, point),
  function 1 (point, point) shop.zcmp(point, point);
create table shop.stands (
  spot point
);
create index stands_spot on shop.stands using keys (spot);
