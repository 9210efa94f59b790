create schema shop;
create procedure shop.price(a integer) language sql as $$ $$;
