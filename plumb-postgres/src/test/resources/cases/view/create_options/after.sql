create table people (id int primary key, name text, born date, secret text);
create view adults with (security_barrier = true, check_option = local) as select id, name from people where id > 0;
