revoke select on table shop.orders from app_reader;
grant select (id) on table shop.orders to app_reader;
grant select (note), update (note) on table shop.orders to app_reader;
  -- authorisation-widened: role app_reader may do more with column shop.orders.note
