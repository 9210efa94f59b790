create table item (
  id integer primary key,
  -- plumb: using nullif(amount, '')::integer
  amount integer
);
