create table a (id int, part int not null, n int) partition by list (part);
create table a1 partition of a for values in (1);
create table a2 partition of a for values in (2) partition by range (id);
create table a21 partition of a2 for values from (0) to (100);
