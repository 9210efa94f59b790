create table item (
  id integer primary key,
  price integer not null,
  gross integer generated always as (price * 2) virtual
);
