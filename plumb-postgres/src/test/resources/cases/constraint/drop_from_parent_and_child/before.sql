create table zero (id int, constraint positive check (id > 0));
create table a_child (x int, constraint positive check (id > 0)) inherits (zero);
