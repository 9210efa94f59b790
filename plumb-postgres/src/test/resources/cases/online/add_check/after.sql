create table a (id int primary key, n int, t text, constraint positive check (n > 0));
