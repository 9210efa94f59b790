create table a (
  id int primary key,
  -- plumb: backfill 10 * id
  n int not null,
  -- plumb: backfill id::text
  name text not null
);
