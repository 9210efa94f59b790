alter table public.orders validate constraint paid;
