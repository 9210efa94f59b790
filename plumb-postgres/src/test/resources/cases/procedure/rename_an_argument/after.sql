create schema shop;
create procedure shop.post(b integer) language plpgsql  as $$ begin end $$;
