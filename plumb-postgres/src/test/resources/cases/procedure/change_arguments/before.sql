create schema shop;
create procedure shop.post(a integer, b text default 'x') language plpgsql as $$ begin end $$;
