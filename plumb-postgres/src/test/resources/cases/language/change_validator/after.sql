create schema shop;
create function shop.validate(oid) returns void language c as '$libdir/plpgsql', 'plpgsql_validator';
create language tell handler plpgsql_call_handler validator shop.validate;
create function shop.one() returns integer language tell as $$ begin return 1; end $$;
