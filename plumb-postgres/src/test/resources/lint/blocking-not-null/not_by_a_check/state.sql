create schema shop;
create table shop.customer (id bigint primary key, name text not null, email text);
create table shop.orders (
  id bigint primary key,
  customer_id bigint not null,
  total integer not null,
  note varchar(40)
);
create index orders_note on shop.orders (note);
