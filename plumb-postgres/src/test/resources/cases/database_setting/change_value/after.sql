alter database shop set work_mem = '128MB';
alter database shop set statement_timeout to '2min';
