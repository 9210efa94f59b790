create schema shop;
create procedure shop.none() language sql as $$ select 'x' $$;
