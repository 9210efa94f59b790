create extension file_fdw;
create server files foreign data wrapper file_fdw;
create foreign table log (line text) server files options (filename '/var/log/app.csv', format 'csv');
