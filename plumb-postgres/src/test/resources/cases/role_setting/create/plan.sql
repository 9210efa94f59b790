alter role app set shop.tenant to 'it''s';
alter role app set search_path to "$user", shop, public;
alter role app set statement_timeout to '5000';
alter role app set work_mem to '64MB';
