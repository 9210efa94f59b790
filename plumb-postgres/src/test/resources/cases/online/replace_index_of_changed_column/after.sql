create table a (id int primary key, n bigint, t text);
create index a_n on a (n desc);
