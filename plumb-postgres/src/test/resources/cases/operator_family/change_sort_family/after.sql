create schema shop;
create operator family shop.mine using btree;
create operator class shop.f8 for type double precision using btree family shop.mine as operator 1 <, operator 3 =, function 1 btfloat8cmp(float8, float8);
create operator class shop.places for type point using gist as
  operator 1 << (point, point), operator 5 >> (point, point), operator 15 <-> (point, point) for order by shop.mine,
  function 1 gist_point_consistent(internal, point, smallint, oid, internal),
  function 2 gist_box_union(internal, internal),
  function 3 gist_point_compress(internal),
  function 5 gist_box_penalty(internal, internal, internal),
  function 6 gist_box_picksplit(internal, internal),
  function 7 gist_box_same(box, box, internal),
  function 8 gist_point_distance(internal, point, smallint, oid, internal),
  function 9 gist_point_fetch(internal),
  storage box;
