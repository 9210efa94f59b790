grant select on table shop.orders to public;
  -- authorisation-widened: everyone may do more with table shop.orders
