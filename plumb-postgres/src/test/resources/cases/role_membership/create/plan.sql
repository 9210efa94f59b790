create role "Writer";
create role reader;
grant reader to "Writer";
grant "Writer" to app;
  -- authorisation-widened: role app may do more by role "Writer"
grant reader to app;
  -- authorisation-widened: role app may do more by role reader
grant reader to job with admin true;
  -- authorisation-widened: role job may do more by role reader
