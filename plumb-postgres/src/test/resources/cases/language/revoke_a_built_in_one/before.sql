create schema shop;
create function shop.one() returns integer language plpgsql as $$ begin return 1; end $$;
