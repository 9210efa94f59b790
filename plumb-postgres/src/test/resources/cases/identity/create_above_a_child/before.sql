create table people (name text);
create table employees (salary numeric) inherits (people);
