create table shop.orders (
  id bigint not null,
  city text,
  zip text,
  total numeric,
  constraint orders_pkey primary key (id)
);
create statistics shop.places (dependencies, mcv) on city, zip from shop.orders;
