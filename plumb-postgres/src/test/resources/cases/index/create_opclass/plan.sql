create index orders_status on public.orders (status varchar_pattern_ops, (((status)::text || 'x'::text)) COLLATE "C" text_pattern_ops);
  -- locks public.orders: SHARE
