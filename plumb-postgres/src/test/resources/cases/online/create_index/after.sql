create table a (id int primary key, n int, t text);
create index a_n on a (n) where n > 0;
create unique index a_t on a (lower(t)) include (n);
