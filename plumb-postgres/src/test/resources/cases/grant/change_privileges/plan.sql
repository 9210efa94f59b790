revoke insert, update on table shop.orders from app_reader;
grant delete on table shop.orders to app_reader;
  -- authorisation-widened: role app_reader may do more with table shop.orders
