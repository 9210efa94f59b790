create role app;
alter role app set lock_timeout = '1s';
