drop function shop.price(integer);
create function shop.price(a integer)
returns table (id integer, label text)
language sql
as $$ select 1, 'x'::text $$;
