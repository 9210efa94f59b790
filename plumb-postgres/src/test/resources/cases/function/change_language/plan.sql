create or replace function shop.price(a integer)
returns integer
language sql
as $$ select 1 $$;
