alter foreign data wrapper mine handler public.postgres_fdw_handler;
