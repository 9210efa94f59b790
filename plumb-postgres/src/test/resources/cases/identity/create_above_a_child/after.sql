create table people (name text, id integer generated always as identity);
create table employees (salary numeric) inherits (people);
