create table a (id int primary key, n int constraint filled not null, t text);
