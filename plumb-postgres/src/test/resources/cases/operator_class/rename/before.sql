create schema shop;
create function shop.lt(point, point) returns boolean language sql immutable as $$ select $1[0] < $2[0] $$;
create function shop.eq(point, point) returns boolean language sql immutable as $$ select $1[0] = $2[0] $$;
create function shop.gt(point, point) returns boolean language sql immutable as $$ select $1[0] > $2[0] $$;
create function shop.zcmp(point, point) returns integer language sql immutable as $$ select btfloat8cmp($1[0], $2[0]) $$;
create operator shop.< (function = shop.lt, leftarg = point, rightarg = point, commutator = operator(shop.>));
create operator shop.= (function = shop.eq, leftarg = point, rightarg = point, commutator = operator(shop.=));
create operator shop.> (function = shop.gt, leftarg = point, rightarg = point, commutator = operator(shop.<));
create operator class shop.spot_ops default for type point using btree as
  operator 1 shop.<, operator 3 shop.=, operator 5 shop.>, function 1 shop.zcmp(point, point);
create table shop.stands (spot point primary key, old point, exclude using btree (old with operator(shop.=)));
create index stands_old on shop.stands (old desc);
create table shop.orders (spot point references shop.stands);
create view shop.sorted as select distinct old from shop.stands order by old;
