create table people (id int primary key, name text, born date, secret text);
create view adults with (security_invoker = true) as select id from people;
