create table a (
  id int primary key,
  -- plumb: backfill 10 * id
  n int not null,
  t text not null,
  -- plumb: backfill length(t)
  size int not null
);
