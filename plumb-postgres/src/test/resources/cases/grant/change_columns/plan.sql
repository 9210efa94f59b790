grant update (id) on table shop.orders to app_reader;
grant select (id) on table shop.orders to app_reader with grant option;
  -- authorisation-widened: role app_reader may do more with column shop.orders.id
grant update (total) on table shop.orders to app_reader;
  -- authorisation-widened: role app_reader may do more with column shop.orders.total
