create schema shop;
create trusted language tell handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
create transform for integer language tell (to sql with function int4recv(internal));
create function shop.one() returns integer transform for type integer language tell as $$ begin return 1; end $$;
