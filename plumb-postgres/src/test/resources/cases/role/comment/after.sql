create role app;
create role reader;
comment on role app is 'the application';
comment on role reader is 'only reads';
