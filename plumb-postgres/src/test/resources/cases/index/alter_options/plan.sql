alter index public.orders_c reset (fillfactor);
alter index public.orders_c set (deduplicate_items = off);
alter index public.orders_d set (fillfactor = 50);
