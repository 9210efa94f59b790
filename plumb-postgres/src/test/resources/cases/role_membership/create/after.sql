create role app login;
create role job noinherit;
create role reader;
create role "Writer";
grant reader, "Writer" to app;
grant reader to job with admin option;
grant reader to "Writer";
