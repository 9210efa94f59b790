create table people (name text);
create table employees () inherits (people);
create table managers (id integer, name text) inherits (people);
