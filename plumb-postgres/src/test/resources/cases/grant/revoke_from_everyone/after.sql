create schema shop;
create function shop.price(a integer) returns integer language sql as $$ select 1 $$;
revoke execute on function shop.price(integer) from public;
grant execute on function shop.price(integer) to app_reader;
grant execute on function shop.price(integer) to app_auditor;
