drop function shop.price(integer);
create procedure shop.price(a integer)
language sql
as $$ $$;
