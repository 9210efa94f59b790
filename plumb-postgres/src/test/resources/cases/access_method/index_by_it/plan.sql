create access method tree type index handler pg_catalog.gisthandler;
create operator family shop.places using tree;
alter operator family shop.places using tree add operator 1 pg_catalog.<< (point, point);
alter operator family shop.places using tree add operator 5 pg_catalog.>> (point, point);
alter operator family shop.places using tree add operator 15 pg_catalog.<-> (point, point) for order by pg_catalog.float_ops;
alter operator family shop.places using tree add function 3 (point, point) pg_catalog.gist_point_compress(internal);
alter operator family shop.places using tree add function 8 (point, point) pg_catalog.gist_point_distance(internal, point, smallint, oid, internal);
alter operator family shop.places using tree add function 9 (point, point) pg_catalog.gist_point_fetch(internal);
create operator class shop.places for type point using tree family shop.places as
  function 1 (point, point) pg_catalog.gist_point_consistent(internal, point, smallint, oid, internal),
  function 2 (point, point) pg_catalog.gist_box_union(internal, internal),
  function 5 (point, point) pg_catalog.gist_box_penalty(internal, internal, internal),
  function 6 (point, point) pg_catalog.gist_box_picksplit(internal, internal),
  function 7 (point, point) pg_catalog.gist_box_same(box, box, internal),
  storage box;
create index shops_at on shop.shops using tree (at shop.places);
  -- locks shop.shops: SHARE
