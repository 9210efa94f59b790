create schema shop;
create function shop.lt(point, point) returns boolean language sql immutable as $$ select $1[0] < $2[0] $$;
create function shop.eq(point, point) returns boolean language sql immutable as $$ select $1[0] = $2[0] $$;
create function shop.gt(point, point) returns boolean language sql immutable as $$ select $1[0] > $2[0] $$;
create function shop.zcmp(point, point) returns integer language sql immutable as $$ select btfloat8cmp($1[0], $2[0]) $$;
create operator shop.< (function = shop.lt, leftarg = point, rightarg = point, commutator = operator(shop.>));
create operator shop.= (function = shop.eq, leftarg = point, rightarg = point, commutator = operator(shop.=));
create operator shop.> (function = shop.gt, leftarg = point, rightarg = point, commutator = operator(shop.<));
alter operator family integer_ops using btree add operator 1 shop.< (point, point);
