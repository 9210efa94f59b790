grant execute on procedure shop.post(integer) to app_reader;
  -- authorisation-widened: role app_reader may do more with procedure shop.post(integer)
grant execute on function shop.total(integer) to app_reader;
  -- authorisation-widened: role app_reader may do more with aggregate shop.total(integer)
