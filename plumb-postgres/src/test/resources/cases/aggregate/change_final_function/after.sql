create schema shop;
create function shop.add_up(total integer, amount integer) returns integer
language sql immutable as $$ select total + amount $$;
create function shop.add_long(total bigint, amount integer) returns bigint
language sql immutable as $$ select total + amount $$;
create function shop.take_off(total integer, amount integer) returns integer
language sql immutable as $$ select total - amount $$;
create function shop.take_off(total bigint, amount integer) returns bigint
language sql immutable as $$ select total - amount $$;
create function shop.shown(total integer) returns text
language sql immutable as $$ select total::text $$;
create function shop.shown(total integer, amount integer) returns text
language sql immutable as $$ select total::text $$;
create function shop.shown(total bigint) returns text
language sql immutable as $$ select total::text $$;
create function shop.shown(total bigint, amount integer) returns text
language sql immutable as $$ select total::text $$;
create aggregate shop.total(amount integer) (
  sfunc = shop.add_up, stype = integer, sspace = 64, finalfunc = shop.shown, finalfunc_extra
);
