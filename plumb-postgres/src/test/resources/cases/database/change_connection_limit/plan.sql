alter database :"DBNAME" connection limit 30;
