grant reader to app with admin option;
  -- authorisation-widened: role app may do more by role reader
revoke admin option for writer from app;
