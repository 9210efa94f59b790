alter role clerk in database shop set work_mem = '64MB';
alter database shop set work_mem = '32MB';
