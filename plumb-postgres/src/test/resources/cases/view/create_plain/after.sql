create table people (id int primary key, name text, born date, secret text);
create view adults as select id, name from people where born < '2000-01-01';
