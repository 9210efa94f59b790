create role app;
alter role app set search_path = "$user", shop, public;
alter role app set work_mem = '64MB';
alter role app set "shop.tenant" = 'it''s';
alter role app set statement_timeout to 5000;
