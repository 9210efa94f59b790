alter database "My Shop" with connection limit 30;
