create procedure shop.post(a integer, out b text, c integer default 3)
language plpgsql
as $$ begin end $$;
