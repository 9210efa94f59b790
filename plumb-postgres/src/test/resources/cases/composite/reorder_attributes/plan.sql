drop type shop.address;
create type shop.address as (
  zip integer,
  street text
);
