create schema shop;
create function shop.keep(best numeric, share numeric) returns numeric
language sql immutable as $$ select greatest(best, share) $$;
create function shop.keep(best numeric, share numeric, amount numeric) returns numeric
language sql immutable as $$ select greatest(best, share + amount) $$;
create function shop.pick(best numeric, share numeric) returns numeric
language sql immutable as $$ select best * share $$;
create aggregate shop.share(share numeric order by amount numeric) (
  sfunc = shop.keep, stype = numeric, finalfunc = shop.pick
);
