alter role app superuser;
  -- authorisation-widened: role app may do more than before
alter role app createdb;
  -- authorisation-widened: role app may do more than before
alter role app createrole;
  -- authorisation-widened: role app may do more than before
alter role app replication;
  -- authorisation-widened: role app may do more than before
alter role app bypassrls;
  -- authorisation-widened: role app may do more than before
