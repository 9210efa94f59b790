create schema shop;
create language tell handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
