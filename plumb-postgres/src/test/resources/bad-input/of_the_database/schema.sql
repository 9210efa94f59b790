alter database shop set work_mem = '64MB';
comment on database stock is 'another one';
alter database shop owner to clerk;
alter database shop set tablespace fast;
alter database shop set session_preload_libraries = 'auto_explain';
grant connect on database shop, stock to clerk;
alter role all set work_mem = '64MB';
