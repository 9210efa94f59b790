create table shop.addresses (
  city text,
  zip text
);
drop statistics shop.places;
create statistics shop.places (dependencies, mcv) on city, zip from shop.addresses;
