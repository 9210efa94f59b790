create role app;
alter role app set search_path = shop;
alter role app set work_mem = '64MB';
