create table a (n bigint, m int);
create view v as select n from a;
create index a_m on a (m);
