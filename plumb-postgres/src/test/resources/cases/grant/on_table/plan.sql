grant select, insert on table shop.orders to app_reader;
  -- authorisation-widened: role app_reader may do more with table shop.orders
grant update on table shop.orders to app_writer with grant option;
  -- authorisation-widened: role app_writer may do more with table shop.orders
