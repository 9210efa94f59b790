create table animal (id integer not null, name text);
create table bird (id integer not null, name text, wings integer) inherits (animal);
