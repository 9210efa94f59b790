create role app;
alter role app set work_mem = '64MB';
alter role app set "shop.tenant" = 'a=b';
alter role app set lock_timeout = '1s';
