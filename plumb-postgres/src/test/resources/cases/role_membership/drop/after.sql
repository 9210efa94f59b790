create role app;
create role reader;
create role writer;
grant writer to app;
