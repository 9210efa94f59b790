create policy mine on shop.orders for update to app_reader, app_writer using (total > (0)::numeric) with check (total > (1)::numeric);
  -- locks shop.orders: ACCESS EXCLUSIVE
  -- rls-weakened: policy shop.orders.mine lets more rows through
