create or replace language tell handler pg_catalog.plpgsql_call_handler inline shop.inline validator pg_catalog.plpgsql_validator;
