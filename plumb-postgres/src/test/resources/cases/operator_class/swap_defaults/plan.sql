drop index shop.stands_more;
  -- locks shop.stands: ACCESS EXCLUSIVE
drop index shop.stands_spot;
drop operator class shop.more_ops using btree;
drop operator class shop.spot_ops using btree;
create operator class shop.more_ops default for type point using btree family shop.more_ops as
  operator 1 shop.< (point, point),
  operator 3 shop.= (point, point),
  operator 5 shop.> (point, point),
  function 1 (point, point) shop.zcmp(point, point);
create operator class shop.spot_ops for type point using btree family shop.spot_ops as
  operator 1 shop.< (point, point),
  operator 3 shop.= (point, point),
  operator 5 shop.> (point, point),
  function 1 (point, point) shop.zcmp(point, point);
create index stands_more on shop.stands (spot);
  -- locks shop.stands: SHARE
create index stands_spot on shop.stands (spot shop.spot_ops);
