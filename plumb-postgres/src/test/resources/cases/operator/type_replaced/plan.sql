drop operator shop.<~ (shop.mood, shop.mood);
drop function shop.calmer(shop.mood, shop.mood);
drop operator shop.~> (shop.mood, shop.mood);
drop function shop.wilder(shop.mood, shop.mood);
drop type shop.mood;
create type shop.mood as enum ('happy', 'sad');
create function shop.calmer(shop.mood, shop.mood)
returns boolean
language sql
immutable
as $$ select $1 < $2 $$;
create operator shop.<~ (
  function = shop.calmer,
  leftarg = shop.mood,
  rightarg = shop.mood,
  commutator = operator(shop.~>)
);
create function shop.wilder(shop.mood, shop.mood)
returns boolean
language sql
immutable
as $$ select $1 > $2 $$;
create operator shop.~> (
  function = shop.wilder,
  leftarg = shop.mood,
  rightarg = shop.mood,
  commutator = operator(shop.<~)
);
