create or replace trusted language tell handler pg_catalog.plpgsql_call_handler inline pg_catalog.plpgsql_inline_handler validator pg_catalog.plpgsql_validator;
revoke usage on language tell from public;
grant usage on language tell to shop_reader;
  -- authorisation-widened: role shop_reader may do more with language tell
