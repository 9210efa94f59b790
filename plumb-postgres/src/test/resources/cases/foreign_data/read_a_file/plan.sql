create extension file_fdw schema public version '1.0';
create server files foreign data wrapper file_fdw;
create foreign table public.log (
  line text
) server files options (filename '/var/log/app.csv', format 'csv');
