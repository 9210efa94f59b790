alter type shop.address rename to old_address;
create type shop.address as (
  zip integer,
  street text,
  city text
);
alter table shop.people alter column home type shop.address using case when home is distinct from null then row((home).zip, (home).street, null)::shop.address end;
  -- locks shop.people: ACCESS EXCLUSIVE
  -- rewrites shop.people
  -- table-rewrite: all rows of table shop.people are written anew while it is locked
drop type shop.old_address;
