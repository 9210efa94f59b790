create role app;
create role job connection limit 0;
