create table people (id int primary key, name text, born date, secret text);
create view adults with (security_barrier = true) as select id from people where id > 0;
