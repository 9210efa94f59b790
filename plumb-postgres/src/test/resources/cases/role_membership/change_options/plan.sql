grant reader to app with inherit true;
  -- authorisation-widened: role app may do more by role reader
grant reader to app with set false;
grant reader to job with admin option;
  -- authorisation-widened: role job may do more by role reader
grant reader to job with inherit false;
grant reader to job with set true;
  -- authorisation-widened: role job may do more by role reader
