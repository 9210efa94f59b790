create or replace language tell handler pg_catalog.plpgsql_call_handler validator shop.validate;
