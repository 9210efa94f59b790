drop index shop.shops_at;
  -- locks shop.shops: ACCESS EXCLUSIVE
drop operator class shop.places using gist;
alter operator family shop.places using gist drop function 9 (point, point);
create operator class shop.places for type point using gist family shop.places as
  function 1 (point, point) pg_catalog.gist_point_consistent(internal, point, smallint, oid, internal),
  function 2 (point, point) pg_catalog.gist_box_union(internal, internal),
  function 5 (point, point) pg_catalog.gist_box_penalty(internal, internal, internal),
  function 6 (point, point) pg_catalog.gist_box_picksplit(internal, internal),
  function 7 (point, point) pg_catalog.gist_box_same(box, box, internal),
  storage box;
create index shops_at on shop.shops using gist (at shop.places);
  -- locks shop.shops: SHARE
