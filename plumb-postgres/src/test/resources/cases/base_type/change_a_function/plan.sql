create or replace function shop.price_in(cstring)
returns shop.price
language internal
immutable strict parallel safe cost 7
as $$varcharin$$;
