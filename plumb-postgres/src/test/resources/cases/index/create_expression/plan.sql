create unique index orders_lower on public.orders (lower((status)::text) DESC NULLS LAST, ((id + 1))) where (total > (0)::numeric);
  -- locks public.orders: SHARE
