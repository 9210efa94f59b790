alter database shop set session_preload_libraries = 'auto_explain';
alter role postgres in database shop set work_mem = '64MB';
