create trusted language tell handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
revoke usage on language tell from public;
grant usage on language tell to shop_reader;
