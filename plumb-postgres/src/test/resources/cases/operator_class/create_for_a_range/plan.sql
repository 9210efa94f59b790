create operator family shop.spot_ops using btree;
create operator class shop.spot_ops for type point using btree family shop.spot_ops as
  operator 1 shop.< (point, point),
  operator 3 shop.= (point, point),
  operator 5 shop.> (point, point),
  function 1 (point, point) shop.zcmp(point, point);
create type shop.spots as range (subtype = point, subtype_opclass = shop.spot_ops);
create table shop.stands (
  spots shop.spots
);
