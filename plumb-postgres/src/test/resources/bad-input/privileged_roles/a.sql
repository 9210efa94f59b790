create role mighty superuser;
create role app;
grant pg_read_server_files to app;
grant app to app;
