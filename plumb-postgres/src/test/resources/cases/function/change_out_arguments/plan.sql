drop function shop.split(integer);
create function shop.split(inout a integer, out rest bigint)
language sql
as $$ select a / 2, (a % 2)::bigint $$;
