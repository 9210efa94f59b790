create role app;
create role reader;
comment on role reader is 'reads';
