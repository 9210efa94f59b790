create table kept (id integer primary key);
create table item (
  id bigint generated always as identity primary key,
  sku text not null unique,
  price numeric(10, 2) not null default 0 check (price >= 0),
  note text
);
