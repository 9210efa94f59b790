alter database :"DBNAME" reset log_min_duration_statement;
