alter database shop set work_mem = '64MB';
alter role all in database shop set statement_timeout to '1min';
