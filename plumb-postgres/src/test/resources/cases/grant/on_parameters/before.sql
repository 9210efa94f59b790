create role app;
create role job;
grant set on parameter log_statement to app;
grant set on parameter work_mem to job;
