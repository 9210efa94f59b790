create schema shop;
create procedure shop.post(a integer, out b bigint) language plpgsql as $$ begin end $$;
