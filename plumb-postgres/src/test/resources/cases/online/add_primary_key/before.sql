create table a (n int, t text);
