alter table public.orders set without cluster;
