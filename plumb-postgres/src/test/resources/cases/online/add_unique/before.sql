create table a (n int not null, t text);
