alter index public.orders_e alter column 1 set statistics -1;
alter index public.orders_e alter column 2 set statistics 300;
