create schema shop;
create procedure shop.one(integer) language sql as $$ select 'x' $$;
