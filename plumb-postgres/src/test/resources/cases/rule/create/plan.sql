create rule keep as on delete to shop.orders
  WHERE (old.total > (5)::numeric) DO INSTEAD NOTHING;
  -- locks shop.orders: ACCESS EXCLUSIVE
