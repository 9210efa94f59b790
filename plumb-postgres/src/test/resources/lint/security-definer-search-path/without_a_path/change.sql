create function shop.f() returns bigint language sql security definer as 'select count(*) from shop.orders';
