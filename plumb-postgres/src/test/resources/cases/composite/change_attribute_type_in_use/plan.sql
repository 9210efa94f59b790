alter type shop.address rename to old_address;
create type shop.address as (
  street text,
  zip bigint
);
alter table shop.firms alter column homes type shop.address[] using homes::text[]::shop.address[];
  -- locks shop.firms: ACCESS EXCLUSIVE
  -- rewrites shop.firms
  -- table-rewrite: all rows of table shop.firms are written anew while it is locked
alter table shop.people alter column home type shop.address using home::text::shop.address;
  -- locks shop.people: ACCESS EXCLUSIVE
  -- rewrites shop.people
  -- table-rewrite: all rows of table shop.people are written anew while it is locked
drop type shop.old_address;
