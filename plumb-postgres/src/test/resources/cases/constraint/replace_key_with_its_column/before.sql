create table visits (at timestamp with time zone, constraint visits_at primary key (at));
