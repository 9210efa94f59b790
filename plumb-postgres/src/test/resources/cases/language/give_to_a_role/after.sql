create trusted language tell handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
alter language tell owner to shop_owner;
