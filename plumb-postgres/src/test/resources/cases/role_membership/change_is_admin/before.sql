create role app;
create role reader;
create role writer;
grant reader to app;
grant writer to app with admin option;
