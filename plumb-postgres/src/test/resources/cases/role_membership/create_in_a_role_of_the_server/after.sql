create role app login;
grant pg_read_all_data, pg_monitor to app;
