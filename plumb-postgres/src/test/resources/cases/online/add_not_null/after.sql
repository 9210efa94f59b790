create table a (id int primary key, n int not null, t text not null);
