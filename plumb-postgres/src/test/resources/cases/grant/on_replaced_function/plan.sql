drop function shop.price(integer);
create function shop.price(b integer)
returns integer
language sql
as $$ select 1 $$;
revoke execute on function shop.price(integer) from public;
grant execute on function shop.price(integer) to app_reader;
