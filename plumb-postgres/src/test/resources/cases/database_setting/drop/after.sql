alter database shop set work_mem = '64MB';
