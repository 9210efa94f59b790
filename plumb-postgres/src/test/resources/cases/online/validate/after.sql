create table a (n int, m int, constraint positive check (n > 0));
