create or replace transform for integer language plpgsql (to sql with function pg_catalog.int4recv(internal));
