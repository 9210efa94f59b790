-- plumb: renamed from people
create table persons (name text not null);
create table employees (salary numeric) inherits (persons);
create table managers () inherits (employees);
