alter policy mine on shop.orders using (total > (1)::numeric);
  -- locks shop.orders: ACCESS EXCLUSIVE
  -- rls-weakened: policy shop.orders.mine applies otherwise than before
