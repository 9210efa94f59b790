create role app;
create role job noinherit;
create role reader;
grant reader to app with inherit false, set true;
grant reader to job with inherit true, set false;
