create schema shop;
create procedure shop.post(a integer, out b text) language plpgsql as $$ begin end $$;
