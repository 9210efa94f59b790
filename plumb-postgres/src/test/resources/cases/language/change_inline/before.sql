create schema shop;
create function shop.inline(internal) returns void language c as '$libdir/plpgsql', 'plpgsql_inline_handler';
create language tell handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
create function shop.one() returns integer language tell as $$ begin return 1; end $$;
