create schema shop;
create function shop.numbers(a integer, b integer) returns setof integer language sql
support pg_catalog.generate_series_int4_support as $$ select generate_series(a, b) $$;
