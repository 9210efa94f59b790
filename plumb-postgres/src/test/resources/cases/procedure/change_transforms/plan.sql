create transform for integer language sql (from sql with function pg_catalog.prsd_lextype(internal), to sql with function pg_catalog.int4recv(internal));
create or replace procedure shop."none"()
language sql
transform for type integer
as $$ select 'x' $$;
