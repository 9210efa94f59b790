create table a (id int primary key, n int, t text);
create table p (id int not null, a int) partition by range (id);
create table p1 partition of p for values from (0) to (10);
