alter default privileges in schema shop grant select on tables to app_reader;
  -- authorisation-widened: app_reader may do more with tables to come
alter default privileges revoke execute on functions from public;
