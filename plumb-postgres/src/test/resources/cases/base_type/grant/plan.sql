revoke usage on type shop.price from public;
grant usage on type shop.price to shop_reader with grant option;
  -- authorisation-widened: role shop_reader may do more with base type shop.price
