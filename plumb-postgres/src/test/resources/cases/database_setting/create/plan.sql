alter database :"DBNAME" set "TimeZone" to 'UTC';
alter database :"DBNAME" set search_path to sales, "Public";
