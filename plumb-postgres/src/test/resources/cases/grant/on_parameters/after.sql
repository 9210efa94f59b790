create role app;
create role job;
grant set, alter system on parameter log_statement to app;
grant set on parameter log_duration to app with grant option;
grant set on parameter "shop.tenant" to public;
grant alter system on parameter work_mem to job;
