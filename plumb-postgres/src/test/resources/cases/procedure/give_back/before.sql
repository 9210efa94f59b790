create schema shop;
create procedure shop.post(a integer, b text) language plpgsql as $$ begin end $$;
