grant set on parameter shop.tenant to public;
  -- authorisation-widened: everyone may do more with parameter "shop.tenant"
grant set on parameter log_duration to app with grant option;
  -- authorisation-widened: role app may do more with parameter log_duration
grant alter system on parameter log_statement to app;
  -- authorisation-widened: role app may do more with parameter log_statement
revoke set on parameter work_mem from job;
grant alter system on parameter work_mem to job;
  -- authorisation-widened: role job may do more with parameter work_mem
