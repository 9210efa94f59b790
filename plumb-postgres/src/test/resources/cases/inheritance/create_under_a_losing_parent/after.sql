create table people (name text);
create table employees (name text) inherits (people);
