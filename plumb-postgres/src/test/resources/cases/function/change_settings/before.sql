create schema shop;
create function shop.price(a integer) returns integer language sql set work_mem = '8MB' set search_path = pg_catalog, "$user" as $$ select 1 $$;
