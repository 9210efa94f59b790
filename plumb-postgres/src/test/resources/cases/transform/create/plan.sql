create transform for shop.price language sql (from sql with function shop.leave(internal), to sql with function shop.enter(internal));
create function shop.same(shop.price)
returns shop.price
language sql
transform for type shop.price
as $$ select $1 $$;
comment on transform for shop.price language sql is 'as it is';
