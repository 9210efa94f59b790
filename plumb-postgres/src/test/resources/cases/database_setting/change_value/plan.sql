alter database :"DBNAME" set statement_timeout to '2min';
alter database :"DBNAME" set work_mem to '128MB';
