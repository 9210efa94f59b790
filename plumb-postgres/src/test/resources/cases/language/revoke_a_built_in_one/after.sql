create schema shop;
create function shop.one() returns integer language plpgsql as $$ begin return 1; end $$;
revoke usage on language plpgsql from public;
grant usage on language plpgsql to shop_writer;
