create schema shop;
create function shop.handle() returns language_handler language c as '$libdir/plpgsql', 'plpgsql_call_handler';
create language tell handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
create function shop.one() returns integer language tell as $$ begin return 1; end $$;
