create function shop.f() returns bigint language sql security definer set search_path = shop, pg_temp as 'select count(*) from shop.orders';
