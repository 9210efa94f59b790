-- plumb: rename from a
create table b (id int);
create table c (id int); -- plumb: renamed from d
create table e (
  -- plumb: using
  id int
);
