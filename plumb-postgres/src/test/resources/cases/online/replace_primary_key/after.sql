create table a (n int not null, m int not null, constraint a_key primary key (n, m));
