create table a (id int primary key, n int generated always as (id + 1) stored, t text);
create index a_n on a (n);
