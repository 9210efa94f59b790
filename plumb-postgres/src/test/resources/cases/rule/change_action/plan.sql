create or replace rule keep as on insert to shop.orders
  WHERE (new.total > (3)::numeric) DO ( DELETE FROM shop.orders
  WHERE (orders.id = (new.id - 1));
 UPDATE shop.orders SET note = NULL::text;
);
  -- locks shop.orders: ACCESS EXCLUSIVE
