create table visits (moment timestamp with time zone, number integer, constraint visits_key primary key (moment, number));
