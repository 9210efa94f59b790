create role app;
create role job noinherit;
create role reader;
grant reader to app with inherit true, set false;
grant reader to job with inherit false, set true, admin true;
