create table base (id int default 1, n int default 2, m int);
create table child (x int) inherits (base);
alter table child alter id set default 5;
alter table child alter m set default 7;
