create function shop.price(a integer, out b integer, inout c text)
language sql
as $$ select a, c $$;
