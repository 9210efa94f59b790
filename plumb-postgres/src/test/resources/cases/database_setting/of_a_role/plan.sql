alter role clerk in database :"DBNAME" set search_path to public;
alter role clerk in database :"DBNAME" set work_mem to '16MB';
