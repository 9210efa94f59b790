create role app login;
  -- secret-missing: the password of role app must be set by hand
