create table animal (id integer not null, name text);
