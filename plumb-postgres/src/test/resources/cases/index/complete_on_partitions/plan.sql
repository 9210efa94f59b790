create index orders_eu_id_idx on public.orders_eu (id);
  -- locks public.orders_eu: SHARE
alter index public.by_id attach partition public.orders_eu_id_idx;
