create operator family shop.spot_ops using btree;
alter operator family shop.spot_ops using btree add function 4 (point, point) pg_catalog.btequalimage(oid);
create table shop.orders (
  spot point
);
create function shop.eq(point, point)
returns boolean
language sql
immutable
as $$ select $1[0] = $2[0] $$;
create operator shop.= (
  function = shop.eq,
  leftarg = point,
  rightarg = point,
  commutator = operator(shop.=)
);
create function shop.gt(point, point)
returns boolean
language sql
immutable
as $$ select $1[0] > $2[0] $$;
create operator shop.> (
  function = shop.gt,
  leftarg = point,
  rightarg = point,
  commutator = operator(shop.<)
);
create function shop.lt(point, integer)
returns boolean
language sql
immutable
as $$ select $1[0] < $2 $$;
create operator shop.< (
  function = shop.lt,
  leftarg = point,
  rightarg = integer
);
alter operator family shop.spot_ops using btree add operator 1 shop.< (point, integer);
create function shop.lt(point, point)
returns boolean
language sql
immutable
as $$ select $1[0] < $2[0] $$;
create operator shop.< (
  function = shop.lt,
  leftarg = point,
  rightarg = point,
  commutator = operator(shop.>)
);
create function shop.zcmp(point, integer)
returns integer
language sql
immutable
as $$ select btfloat8cmp($1[0], $2) $$;
alter operator family shop.spot_ops using btree add function 1 (point, integer) shop.zcmp(point, integer);
create function shop.zcmp(point, point)
returns integer
language sql
immutable
as $$ select btfloat8cmp($1[0], $2[0]) $$;
create operator class shop.spot_ops default for type point using btree family shop.spot_ops as
  operator 1 shop.< (point, point),
  operator 3 shop.= (point, point),
  operator 5 shop.> (point, point),
  function 1 (point, point) shop.zcmp(point, point);
create table shop.stands (
  spot point not null,
  old point,
  constraint stands_old_excl exclude using btree (old WITH OPERATOR(shop.=)),
  constraint stands_pkey primary key (spot)
);
alter table shop.orders add constraint orders_spot_fkey foreign key (spot) references shop.stands (spot);
create index stands_old on shop.stands (old DESC);
create view shop.sorted as
SELECT DISTINCT old
   FROM shop.stands
  ORDER BY old;
