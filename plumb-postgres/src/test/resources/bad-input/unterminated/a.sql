create function f() returns int language sql as $b$ select 1 $$;
