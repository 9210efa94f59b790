create table a (
  id int primary key,
  price int not null,
  -- plumb: backfill price * amount
  total int not null
);
