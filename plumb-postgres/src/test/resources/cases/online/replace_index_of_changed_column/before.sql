create table a (id int primary key, n int, t text);
create index a_n on a (n);
