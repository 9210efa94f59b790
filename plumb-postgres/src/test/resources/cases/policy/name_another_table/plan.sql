create policy mine on shop.orders using (EXISTS ( SELECT
   FROM shop.members
  WHERE (members.name = CURRENT_USER)));
  -- locks shop.orders: ACCESS EXCLUSIVE
  -- rls-weakened: policy shop.orders.mine lets more rows through
