create schema shop;
create function shop.split(a integer, out half integer, out rest integer)
language sql as $$ select a / 2, a % 2 $$;
