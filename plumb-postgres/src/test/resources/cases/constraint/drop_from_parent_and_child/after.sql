create table zero (id int);
create table a_child (x int) inherits (zero);
