create function shop.handle()
returns language_handler
language c
as '$libdir/plpgsql', 'plpgsql_call_handler';
create function shop.inline(internal)
returns void
language c
as '$libdir/plpgsql', 'plpgsql_inline_handler';
create function shop.validate(oid)
returns void
language c
as '$libdir/plpgsql', 'plpgsql_validator';
create trusted language tell handler shop.handle inline shop.inline validator shop.validate;
create function shop.one()
returns integer
language tell
as $$ begin return 1; end $$;
comment on language tell is 'tells';
