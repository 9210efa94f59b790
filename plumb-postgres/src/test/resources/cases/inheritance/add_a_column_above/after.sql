create table animal (id integer not null, name text, legs integer not null default 2);
create table bird (wings integer) inherits (animal);
