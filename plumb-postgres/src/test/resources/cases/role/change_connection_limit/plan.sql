alter role app connection limit -1;
alter role job connection limit 0;
