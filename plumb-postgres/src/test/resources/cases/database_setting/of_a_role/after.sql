alter role clerk in database shop set work_mem = '16MB';
alter role clerk in database shop set search_path = 'public';
