create function shop.price(o shop.orders)
returns integer
language sql
as $$ select 1 $$;
