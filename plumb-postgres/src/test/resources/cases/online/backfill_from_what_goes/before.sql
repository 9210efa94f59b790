create table a (id int primary key, price int not null, amount int not null, note text);
