drop policy mine on shop.orders;
  -- locks shop.orders: ACCESS EXCLUSIVE
  -- rls-weakened: policy shop.orders.mine no longer holds rows back
