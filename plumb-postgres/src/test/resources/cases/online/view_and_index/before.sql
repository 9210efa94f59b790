create table a (n int, m int);
create view v as select n from a;
