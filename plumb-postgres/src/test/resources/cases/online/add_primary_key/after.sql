create table a (n int, t text, constraint a_key primary key (n));
