drop function shop.price(integer);
create function shop.price(a integer)
returns text
language sql
as $body1$ select '$$ and $body$'::text $body1$;
