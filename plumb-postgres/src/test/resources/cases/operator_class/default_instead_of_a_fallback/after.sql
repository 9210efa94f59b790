create schema shop;
create type shop.mood as enum ('sad', 'glad');
create function shop.lt(shop.mood, shop.mood) returns boolean language sql immutable as $$ select enum_lt($1, $2) $$;
create function shop.eq(shop.mood, shop.mood) returns boolean language sql immutable as $$ select enum_eq($1, $2) $$;
create function shop.gt(shop.mood, shop.mood) returns boolean language sql immutable as $$ select enum_gt($1, $2) $$;
create function shop.moods(shop.mood, shop.mood) returns integer language sql immutable as $$ select enum_cmp($1, $2) $$;
create operator shop.< (function = shop.lt, leftarg = shop.mood, rightarg = shop.mood);
create operator shop.= (function = shop.eq, leftarg = shop.mood, rightarg = shop.mood);
create operator shop.> (function = shop.gt, leftarg = shop.mood, rightarg = shop.mood);
create operator class shop.mood_ops default for type shop.mood using btree as
  operator 1 shop.<, operator 3 shop.=, operator 5 shop.>, function 1 shop.moods(shop.mood, shop.mood);
create table shop.guests (id bigint, mood shop.mood unique);
create index guests_mood on shop.guests (mood, id);
