create function squared(a integer) returns integer language sql as $$ select a * a $$;
