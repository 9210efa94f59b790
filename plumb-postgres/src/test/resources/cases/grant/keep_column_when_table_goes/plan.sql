revoke select on table shop.orders from app_reader;
grant select (id) on table shop.orders to app_reader;
