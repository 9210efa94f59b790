create schema shop;
create function shop.lt(point, point) returns boolean language sql immutable as $$ select $1[0] < $2[0] $$;
create function shop.eq(point, point) returns boolean language sql immutable as $$ select $1[0] = $2[0] $$;
create function shop.gt(point, point) returns boolean language sql immutable as $$ select $1[0] > $2[0] $$;
create function shop.zcmp(point, point) returns integer language sql immutable as $$ select btfloat8cmp($1[0], $2[0]) $$;
create operator shop.< (function = shop.lt, leftarg = point, rightarg = point, commutator = operator(shop.>));
create operator shop.= (function = shop.eq, leftarg = point, rightarg = point, commutator = operator(shop.=));
create operator shop.> (function = shop.gt, leftarg = point, rightarg = point, commutator = operator(shop.<));
create function shop.lt(point, integer) returns boolean language sql immutable as $$ select $1[0] < $2 $$;
create function shop.zcmp(point, integer) returns integer language sql immutable as $$ select btfloat8cmp($1[0], $2) $$;
create operator shop.< (function = shop.lt, leftarg = point, rightarg = integer);
create function shop.backwards(point, point) returns integer language sql immutable as $$ select btfloat8cmp($2[0], $1[0]) $$;
create operator family shop.fam using btree;
alter operator family shop.fam using btree add operator 1 shop.< (point, point), operator 5 shop.> (point, point),
  function 1 (point, point) shop.zcmp(point, point);
