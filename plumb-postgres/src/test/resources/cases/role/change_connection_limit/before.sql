create role app connection limit 3;
create role job;
