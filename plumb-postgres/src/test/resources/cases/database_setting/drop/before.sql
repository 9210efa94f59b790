alter database shop set work_mem = '64MB';
alter database shop set log_min_duration_statement = 250;
