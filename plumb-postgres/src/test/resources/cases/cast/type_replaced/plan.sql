drop cast (text as shop.mood);
alter type shop.mood rename to old_mood;
  -- enum-value-removed: the plan fails if 'angry' of enum shop.mood is stored anywhere
create type shop.mood as enum ('happy', 'sad');
create cast (text as shop.mood) with inout;
alter table shop.people alter column mood type shop.mood using mood::text::shop.mood;
  -- locks shop.people: ACCESS EXCLUSIVE
  -- rewrites shop.people
  -- table-rewrite: all rows of table shop.people are written anew while it is locked
drop type shop.old_mood;
