create schema shop;
create procedure shop.post(a integer) language plpgsql security definer as $$ begin end $$;
