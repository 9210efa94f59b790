create table a (id int primary key, n int, t text not null);
