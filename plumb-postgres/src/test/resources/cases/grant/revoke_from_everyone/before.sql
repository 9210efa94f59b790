create schema shop;
create function shop.price(a integer) returns integer language sql as $$ select 1 $$;
grant execute on function shop.price(integer) to app_auditor;
