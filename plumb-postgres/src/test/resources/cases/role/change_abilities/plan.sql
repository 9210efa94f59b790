alter role app noinherit;
alter role app login;
  -- authorisation-widened: role app may do more than before
