create procedure shop.work() language plpgsql as $$ begin commit; end $$;
call shop.work();
