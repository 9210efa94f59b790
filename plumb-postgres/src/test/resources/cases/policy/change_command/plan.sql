drop policy mine on shop.orders;
  -- locks shop.orders: ACCESS EXCLUSIVE
create policy mine on shop.orders for delete using (true);
  -- rls-weakened: policy shop.orders.mine applies otherwise than before
