create table a (id int primary key, t text not null);
