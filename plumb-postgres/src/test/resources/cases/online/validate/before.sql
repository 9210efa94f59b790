create table a (n int, m int);
alter table a add constraint positive check (n > 0) not valid;
