create table p (id int not null, n int) partition by range (id);
create table p1 (id int not null, n int);
