create table a (id int primary key, n int, t text);
create index a_n on a (n, t) where n is not null;
comment on index a_n is 'new';
