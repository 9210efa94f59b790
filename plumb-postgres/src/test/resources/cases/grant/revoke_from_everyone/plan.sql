revoke execute on function shop.price(integer) from public;
grant execute on function shop.price(integer) to app_reader;
  -- authorisation-widened: role app_reader may do more with function shop.price(integer)
