create schema shop;
create function shop.add_up(a integer, b integer) returns integer language sql immutable as $$ select a + b $$;
create aggregate shop.total(x integer) (sfunc = shop.add_up, stype = integer, initcond = '5', combinefunc = shop.add_up);
