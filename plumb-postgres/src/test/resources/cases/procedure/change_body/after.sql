create schema shop;
create procedure shop.post(a integer) language plpgsql  as $$ begin null; end $$;
