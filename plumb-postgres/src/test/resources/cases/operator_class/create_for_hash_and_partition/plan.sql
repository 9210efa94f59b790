create operator family shop.spot_hash using hash;
create table shop.stands_0 (
  spot point
);
create table shop.stands_1 (
  spot point
);
create function shop.hash(point)
returns integer
language sql
immutable
as $$ select hashfloat8($1[0]) $$;
create function shop.hash(point, bigint)
returns bigint
language sql
immutable
as $$ select hashfloat8extended($1[0], $2) $$;
alter operator family shop.spot_hash using hash add function 2 (point, point) shop.hash(point, bigint);
create operator class shop.spot_hash default for type point using hash family shop.spot_hash as
  operator 1 shop.= (point, point),
  function 1 (point, point) shop.hash(point);
create table shop.stands (
  spot point
) partition by HASH (spot);
create index stands_spot on shop.stands using hash (spot);
create index stands_0_spot_idx on shop.stands_0 using hash (spot);
create index stands_1_spot_idx on shop.stands_1 using hash (spot);
alter table shop.stands attach partition shop.stands_0 FOR VALUES WITH (modulus 2, remainder 0);
alter table shop.stands attach partition shop.stands_1 FOR VALUES WITH (modulus 2, remainder 1);
