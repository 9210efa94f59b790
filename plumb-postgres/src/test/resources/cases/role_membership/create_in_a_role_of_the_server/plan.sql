grant pg_monitor to app;
  -- authorisation-widened: role app may do more by role pg_monitor
grant pg_read_all_data to app;
  -- authorisation-widened: role app may do more by role pg_read_all_data
