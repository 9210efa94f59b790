revoke grant option for select on table shop.orders from app_reader;
