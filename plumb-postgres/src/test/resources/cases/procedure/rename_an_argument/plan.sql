drop procedure shop.post(integer);
create procedure shop.post(b integer)
language plpgsql
as $$ begin end $$;
