drop index shop.stands_old;
  -- locks shop.stands: ACCESS EXCLUSIVE
alter table shop.stands drop constraint stands_pkey;
  -- constraint-dropped: rows that break constraint shop.stands.stands_pkey are no longer refused
alter table shop.stands alter column spot drop not null;
drop operator class shop.spot_ops using btree;
create operator class shop.spot_ops for type point using btree family shop.spot_ops as
  operator 1 shop.< (point, point),
  operator 3 shop.= (point, point),
  operator 5 shop.> (point, point),
  function 1 (point, point) shop.zcmp(point, point);
create index stands_old on shop.stands (old shop.spot_ops);
  -- locks shop.stands: SHARE
comment on operator class shop.spot_ops using btree is 'by cents';
