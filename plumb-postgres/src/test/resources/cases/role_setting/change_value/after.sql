create role app;
alter role app set search_path = shop, public;
alter role app set work_mem = '32MB';
