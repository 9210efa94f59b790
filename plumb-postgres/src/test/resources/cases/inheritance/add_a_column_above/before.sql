create table animal (id integer not null, name text);
create table bird (wings integer) inherits (animal);
