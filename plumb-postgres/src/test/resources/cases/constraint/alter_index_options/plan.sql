alter index public.orders_c set (fillfactor = 60);
