drop index shop.stands_old;
  -- locks shop.stands: ACCESS EXCLUSIVE
alter table shop.orders drop constraint orders_spot_fkey;
  -- locks shop.orders: ACCESS EXCLUSIVE
alter table shop.stands drop constraint stands_old_excl;
alter table shop.stands drop constraint stands_pkey;
drop operator class shop.spot_ops using btree;
drop function shop.zcmp(point, point);
create function shop.zcmp(this point, that point)
returns integer
language sql
immutable
as $$ select btfloat8cmp($1[0], $2[0]) $$;
create operator class shop.spot_ops default for type point using btree family shop.spot_ops as
  operator 1 shop.< (point, point),
  operator 3 shop.= (point, point),
  operator 5 shop.> (point, point),
  function 1 (point, point) shop.zcmp(point, point);
alter table shop.stands add constraint stands_old_excl exclude using btree (old WITH OPERATOR(shop.=));
  -- locks shop.stands: ACCESS EXCLUSIVE
alter table shop.stands add constraint stands_pkey primary key (spot);
alter table shop.orders add constraint orders_spot_fkey foreign key (spot) references shop.stands (spot);
  -- locks shop.orders: SHARE ROW EXCLUSIVE
create index stands_old on shop.stands (old DESC);
