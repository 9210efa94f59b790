create schema shop;
create function shop.lt(point, point) returns boolean language sql immutable as $$ select $1[0] < $2[0] $$;
create function shop.eq(point, point) returns boolean language sql immutable as $$ select $1[0] = $2[0] $$;
create function shop.gt(point, point) returns boolean language sql immutable as $$ select $1[0] > $2[0] $$;
create function shop.zcmp(point, point) returns integer language sql immutable as $$ select btfloat8cmp($1[0], $2[0]) $$;
create operator shop.< (function = shop.lt, leftarg = point, rightarg = point, commutator = operator(shop.>));
create operator shop.= (function = shop.eq, leftarg = point, rightarg = point, commutator = operator(shop.=));
create operator shop.> (function = shop.gt, leftarg = point, rightarg = point, commutator = operator(shop.<));
create function shop.hash(point) returns integer language sql immutable as $$ select hashfloat8($1[0]) $$;
create function shop.hash(point, bigint) returns bigint language sql immutable as $$ select hashfloat8extended($1[0], $2) $$;
create operator class shop.spot_hash default for type point using hash as
  operator 1 shop.=, function 1 shop.hash(point), function 2 shop.hash(point, bigint);
create table shop.stands (spot point) partition by hash (spot);
create table shop.stands_0 partition of shop.stands for values with (modulus 2, remainder 0);
create table shop.stands_1 partition of shop.stands for values with (modulus 2, remainder 1);
create index stands_spot on shop.stands using hash (spot);
