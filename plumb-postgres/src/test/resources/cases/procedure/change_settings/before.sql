create schema shop;
create procedure shop.post(a integer) language plpgsql set statement_timeout = '5s' as $$ begin end $$;
