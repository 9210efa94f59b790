create operator family shop.mood_ops using btree;
create function shop.eq(shop.mood, shop.mood)
returns boolean
language sql
immutable
as $$ select enum_eq($1, $2) $$;
create operator shop.= (
  function = shop.eq,
  leftarg = shop.mood,
  rightarg = shop.mood
);
create function shop.gt(shop.mood, shop.mood)
returns boolean
language sql
immutable
as $$ select enum_gt($1, $2) $$;
create operator shop.> (
  function = shop.gt,
  leftarg = shop.mood,
  rightarg = shop.mood
);
create function shop.lt(shop.mood, shop.mood)
returns boolean
language sql
immutable
as $$ select enum_lt($1, $2) $$;
create operator shop.< (
  function = shop.lt,
  leftarg = shop.mood,
  rightarg = shop.mood
);
create function shop.moods(shop.mood, shop.mood)
returns integer
language sql
immutable
as $$ select enum_cmp($1, $2) $$;
create operator class shop.mood_ops default for type shop.mood using btree family shop.mood_ops as
  operator 1 shop.< (shop.mood, shop.mood),
  operator 3 shop.= (shop.mood, shop.mood),
  operator 5 shop.> (shop.mood, shop.mood),
  function 1 (shop.mood, shop.mood) shop.moods(shop.mood, shop.mood);
drop index shop.guests_mood;
  -- locks shop.guests: ACCESS EXCLUSIVE
create index guests_mood on shop.guests (mood, id);
alter table shop.guests drop constraint guests_mood_key;
alter table shop.guests add constraint guests_mood_key unique (mood);
