alter table shop.orders disable trigger stamp;
  -- locks shop.orders: SHARE ROW EXCLUSIVE
