create schema shop;
create procedure shop.post(a integer default 1, b text default 'y') language plpgsql as $$ begin end $$;
