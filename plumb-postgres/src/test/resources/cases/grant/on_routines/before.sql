create schema shop;
create function shop.add_up(a integer, b integer) returns integer language sql immutable as $$ select a + b $$;
create procedure shop.post(a integer) language plpgsql  as $$ begin end $$;
create aggregate shop.total(x integer) (sfunc = shop.add_up, stype = integer);
grant execute on procedure shop.post(integer) to app_auditor;
grant execute on function shop.total(integer) to app_auditor;
