create table a (id int primary key, n int, t text);
create table b (id int primary key, a int);
