create trusted language tell handler pg_catalog.plpgsql_call_handler inline pg_catalog.plpgsql_inline_handler validator pg_catalog.plpgsql_validator;
create transform for integer language tell (to sql with function pg_catalog.int4recv(internal));
create function shop.one()
returns integer
language tell
transform for type integer
as $$ begin return 1; end $$;
