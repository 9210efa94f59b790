alter default privileges in schema shop revoke insert on tables from app_reader;
alter default privileges in schema shop grant select on tables to app_reader with grant option;
  -- authorisation-widened: app_reader may do more with tables to come
