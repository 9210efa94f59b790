create function shop.price(a text)
returns integer
language sql
as $$ select 1 $$;
