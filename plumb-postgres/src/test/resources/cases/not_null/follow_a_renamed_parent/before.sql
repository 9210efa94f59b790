create table people (name text not null);
create table employees (salary numeric) inherits (people);
create table managers () inherits (employees);
