alter index public.orders_c rename to orders_by_id;
