alter database :"DBNAME" connection limit 20;
