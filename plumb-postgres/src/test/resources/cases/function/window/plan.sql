create function shop.squared(a double precision)
returns double precision
language sql
immutable strict parallel safe cost 3
as $$ select a * a $$;
