create table a (id int primary key, n int, t text);
create table b (id int primary key, a int constraint b_a references a);
create table c (id int primary key, a int constraint c_a references a);
