create schema shop;
create procedure shop.post(inout a integer, b text) language plpgsql as $$ begin end $$;
