drop policy mine on shop.orders;
  -- locks shop.orders: ACCESS EXCLUSIVE
create policy mine on shop.orders using (total > (0)::numeric);
  -- rls-weakened: policy shop.orders.mine applies otherwise than before
