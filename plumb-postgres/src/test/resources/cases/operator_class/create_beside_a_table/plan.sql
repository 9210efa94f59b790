create operator family shop.spot_ops using btree;
create operator class shop.spot_ops default for type point using btree family shop.spot_ops as
  operator 1 shop.< (point, point),
  operator 3 shop.= (point, point),
  operator 5 shop.> (point, point),
  function 1 (point, point) shop.zcmp(point, point);
alter table shop.stands alter column spot set not null;
  -- locks shop.stands: ACCESS EXCLUSIVE
alter table shop.stands add constraint stands_pkey primary key (spot);
create view shop.sorted as
SELECT old
   FROM shop.stands
  ORDER BY old;
