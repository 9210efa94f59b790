create schema shop;
create function shop.price(a integer) returns text language sql as $x$ select '$$ and $body$'::text $x$;
