create or replace procedure shop.post(a integer)
language plpgsql
as $$ begin null; end $$;
