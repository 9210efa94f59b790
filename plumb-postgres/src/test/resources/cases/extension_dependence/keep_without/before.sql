create extension citext;
create function squared(a integer) returns integer language sql as $$ select a * a $$;
alter function squared(integer) depends on extension citext;
