create schema shop;
create function shop.price(a integer) returns void language sql as $$  $$;
