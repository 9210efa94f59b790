create role app;
grant set on parameter log_statement to app, public;
