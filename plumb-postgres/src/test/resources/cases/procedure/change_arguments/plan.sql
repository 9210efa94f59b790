create or replace procedure shop.post(a integer default 1, b text default 'y'::text)
language plpgsql
as $$ begin end $$;
