create table a (id int primary key, n int generated always as (id + 2) stored, t text);
create index a_n on a (n desc);
