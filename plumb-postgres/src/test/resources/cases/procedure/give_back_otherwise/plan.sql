drop procedure shop.post(integer);
create procedure shop.post(a integer, out b bigint)
language plpgsql
as $$ begin end $$;
