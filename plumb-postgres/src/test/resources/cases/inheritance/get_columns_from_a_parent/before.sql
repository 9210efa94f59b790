create table people (name text);
create table employees ();
