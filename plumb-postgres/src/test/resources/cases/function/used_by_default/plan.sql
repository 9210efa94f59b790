alter table only shop.orders alter column id drop default;
  -- locks shop.orders: ACCESS EXCLUSIVE
drop function shop.price();
create function shop.price()
returns bigint
language sql
as $$ select 1::bigint $$;
alter table only shop.orders alter column id set default shop.price();
