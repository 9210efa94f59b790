create schema shop;
create table shop.orders (
  id bigint primary key,
  -- plumb: renamed from city
  town text,
  zip text,
  total numeric
);
create statistics shop.places (dependencies, mcv) on town, zip from shop.orders;
