drop policy mine on shop.orders;
  -- locks shop.orders: ACCESS EXCLUSIVE
create policy mine on shop.orders as restrictive using (true);
